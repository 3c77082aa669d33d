// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.reporting;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pacte.model.contract.Addition;
import org.pacte.model.contract.Amendment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.DossierElement;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.contract.Measurement;
import org.pacte.model.contract.Modification;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.contract.ProgressEntry;
import org.pacte.model.contract.ProgressReport;
import org.pacte.model.contract.Waiver;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Messages;
import org.pacte.model.time.FrenchDates;

/** What makes a report, an amendment or a waiver say nothing clear: lines that stand twice, days that cannot be, and other contracts. */
@Singleton
public class FollowUpFaults {
    /** The code of what is wrong with reports, amendments and waivers. */
    public static final String CODE = "suivi";
    private static final Messages MESSAGES = Messages.beside(FollowUpFaults.class);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Locale locale;
    private final Clock clock;

    @Inject
    public FollowUpFaults(Locale locale, Clock clock) {
        this.locale = locale;
        this.clock = clock;
    }

    /**
     * A value with what is wrong with it.
     *
     * @param index the place in a feature with several values, or -1
     */
    public record Fault(EObject element, EStructuralFeature feature, int index, String message) {
    }

    /** The faults of a file, in the order of the text; references must be resolved. */
    public List<Fault> faults(DossierFile file, Dossier dossier) {
        final List<Fault> faults = new ArrayList<>();
        for (final DossierElement element : file.getElements()) {
            switch (element) {
                case ProgressReport report -> check(report, dossier, faults);
                case Amendment amendment -> check(amendment, dossier, faults);
                case Waiver waiver -> check(waiver, faults);
                default -> {
                    // nothing else depends on its neighbours
                }
            }
        }
        return faults;
    }

    private void check(Waiver waiver, List<Fault> faults) {
        if (isBefore(waiver.getExpires(), waiver.getDate())) {
            faults.add(fault(waiver, Literals.WAIVER__EXPIRES, "waiver.expires", day(waiver.getExpires()), day(waiver.getDate())));
        }
        if (waiver.getReason() != null && waiver.getReason().isBlank()) {
            faults.add(fault(waiver, Literals.WAIVER__REASON, "waiver.reason"));
        }
        if (waiver.getAuthor() != null && waiver.getAuthor().isBlank()) {
            faults.add(fault(waiver, Literals.WAIVER__AUTHOR, "waiver.author"));
        }
    }

    private void check(ProgressReport report, Dossier dossier, List<Fault> faults) {
        firstDay(report.getContract()).filter(first -> isBefore(report.getDate(), first)).ifPresent(first -> faults
                .add(fault(report, Literals.PROGRESS_REPORT__DATE, "report.early", day(report.getDate()), name(report.getContract()), day(first))));
        final boolean second = known(report.getContract()) && dossier.entries(ProgressReport.class).stream().takeWhile(each -> each != report)
                .anyMatch(each -> each.getContract() == report.getContract() && report.getDate() != null && report.getDate().equals(each.getDate()));
        if (second) {
            faults.add(fault(report, Literals.PROGRESS_REPORT__DATE, "report.same", day(report.getDate()), name(report.getContract())));
        }
        if (isBefore(LocalDate.now(clock), report.getDate())) {
            faults.add(fault(report, Literals.PROGRESS_REPORT__DATE, "report.future", day(report.getDate())));
        }
        final Set<PlanItem> subjects = new HashSet<>();
        report.getEntries().forEach(entry -> check(entry, report, subjects, faults));
        final Set<List<Object>> values = new HashSet<>();
        report.getMeasurements().forEach(measurement -> check(measurement, report, values, faults));
    }

    private void check(ProgressEntry entry, ProgressReport report, Set<PlanItem> subjects, List<Fault> faults) {
        final PlanItem subject = entry.getSubject();
        if (known(subject) && !subjects.add(subject)) {
            faults.add(fault(entry, Literals.PROGRESS_ENTRY__SUBJECT, "entry.twice", name(subject)));
        }
        foreign(entry, Literals.PROGRESS_ENTRY__SUBJECT, subject, report.getContract()).ifPresent(faults::add);
        if (isBefore(report.getDate(), entry.getAchievedOn())) {
            faults.add(fault(entry, Literals.PROGRESS_ENTRY__ACHIEVED_ON, "entry.late", day(entry.getAchievedOn()), day(report.getDate())));
        }
        if (entry.getRate() != null && entry.getRate().compareTo(ALL) > 0) {
            faults.add(fault(entry, Literals.PROGRESS_ENTRY__RATE, "entry.rate"));
        }
    }

    private void check(Measurement measurement, ProgressReport report, Set<List<Object>> values, List<Fault> faults) {
        final LocalDate date = measurement.getDate() == null ? report.getDate() : measurement.getDate();
        if (known(measurement.getIndicator()) && date != null && !values.add(List.of(measurement.getIndicator(), date))) {
            faults.add(fault(measurement, Literals.MEASUREMENT__INDICATOR, "measurement.twice", name(measurement.getIndicator()), day(date)));
        }
        foreign(measurement, Literals.MEASUREMENT__INDICATOR, measurement.getIndicator(), report.getContract()).ifPresent(faults::add);
        if (isBefore(report.getDate(), measurement.getDate())) {
            faults.add(fault(measurement, Literals.MEASUREMENT__DATE, "measurement.late", day(measurement.getDate()), day(report.getDate())));
        }
        if (isBefore(date, measurement.getStart())) {
            faults.add(fault(measurement, Literals.MEASUREMENT__START, "period.reversed", day(date), day(measurement.getStart())));
        }
    }

    private void check(Amendment amendment, Dossier dossier, List<Fault> faults) {
        final Contract contract = amendment.getContract();
        firstDay(contract).filter(first -> isBefore(amendment.getDate(), first)).ifPresent(first -> faults
                .add(fault(amendment, Literals.AMENDMENT__DATE, "amendment.early", day(amendment.getDate()), name(contract), day(first))));
        final boolean second = known(contract) && amendment.getNumber() > 0 && dossier.entries(Amendment.class).stream()
                .takeWhile(each -> each != amendment).anyMatch(each -> each.getContract() == contract && each.getNumber() == amendment.getNumber());
        if (second) {
            faults.add(fault(amendment, Literals.AMENDMENT__NUMBER, "amendment.same", Integer.toString(amendment.getNumber()), name(contract)));
        }
        if (isBefore(amendment.getEnd(), amendment.getStart())) {
            faults.add(fault(amendment, Literals.AMENDMENT__END, "period.reversed", day(amendment.getEnd()), day(amendment.getStart())));
        }
        for (final Addition addition : amendment.getAdditions()) {
            foreign(addition, Literals.ADDITION__AXIS, addition.getAxis(), contract).ifPresent(faults::add);
        }
        checkTargets(amendment, faults);
        if (known(contract) && amendment.getDate() != null) {
            checkOthers(amendment, dossier.entries(Amendment.class).stream()
                    .filter(each -> each != amendment && each.getContract() == contract && each.getDate() != null).toList(), faults);
        }
    }

    /** Numbers follow dates; what an earlier amendment took out cannot be changed, nor one thing by two amendments of one day. */
    private void checkOthers(Amendment amendment, List<Amendment> others, List<Fault> faults) {
        others.stream().filter(each -> each.getNumber() > 0 && each.getNumber() < amendment.getNumber() && isBefore(amendment.getDate(), each.getDate()))
                .findFirst().ifPresent(each -> faults.add(fault(amendment, Literals.AMENDMENT__DATE, "amendment.order",
                        Integer.toString(amendment.getNumber()), day(amendment.getDate()), Integer.toString(each.getNumber()), day(each.getDate()))));
        for (final Modification change : amendment.getModifications()) {
            withdrawn(change.getTarget(), amendment, others)
                    .ifPresent(message -> faults.add(new Fault(change, Literals.MODIFICATION__TARGET, -1, message)));
            others.stream().filter(each -> amendment.getDate().equals(each.getDate()) && known(change.getTarget()) && changes(each, change.getTarget()))
                    .findFirst().ifPresent(each -> faults.add(fault(change, Literals.MODIFICATION__TARGET, "amendment.twice",
                            name(change.getTarget()), day(each.getDate()))));
        }
        for (int i = 0; i < amendment.getWithdrawals().size(); i++) {
            final int index = i;
            withdrawn(amendment.getWithdrawals().get(i), amendment, others)
                    .ifPresent(message -> faults.add(new Fault(amendment, Literals.AMENDMENT__WITHDRAWALS, index, message)));
        }
    }

    private static boolean changes(Amendment amendment, PlanItem target) {
        return amendment.getModifications().stream().anyMatch(each -> each.getTarget() == target);
    }

    private Optional<String> withdrawn(PlanItem target, Amendment amendment, List<Amendment> others) {
        return others.stream().filter(each -> known(target) && each.getDate().isBefore(amendment.getDate()) && each.getWithdrawals().contains(target))
                .findFirst().map(each -> MESSAGES.get(locale, "amendment.withdrawn", name(target), day(each.getDate())));
    }

    private void checkTargets(Amendment amendment, List<Fault> faults) {
        final Set<PlanItem> targets = new HashSet<>();
        for (final Modification change : amendment.getModifications()) {
            if (known(change.getTarget()) && !targets.add(change.getTarget())) {
                faults.add(fault(change, Literals.MODIFICATION__TARGET, "modification.twice", name(change.getTarget())));
            }
            foreign(change, Literals.MODIFICATION__TARGET, change.getTarget(), amendment.getContract()).ifPresent(faults::add);
        }
        for (int i = 0; i < amendment.getWithdrawals().size(); i++) {
            final PlanItem withdrawn = amendment.getWithdrawals().get(i);
            if (known(withdrawn) && !targets.add(withdrawn)) {
                faults.add(new Fault(amendment, Literals.AMENDMENT__WITHDRAWALS, i, MESSAGES.get(locale, "withdrawal.twice", name(withdrawn))));
            }
        }
    }

    /** A report or an amendment speaks of its own contract only. */
    private Optional<Fault> foreign(EObject element, EStructuralFeature feature, NamedElement subject, Contract contract) {
        final Optional<Contract> owner = known(subject) && known(contract) ? Dossier.contractOf(subject) : Optional.empty();
        return owner.filter(each -> each != contract).map(each -> fault(element, feature, "foreign", name(subject), name(each), name(contract)));
    }

    private Fault fault(EObject element, EStructuralFeature feature, String key, String... arguments) {
        return new Fault(element, feature, -1, MESSAGES.get(locale, key, arguments));
    }

    /** The day from which a contract can be followed: its start, or its signature where that is all it states. */
    private static Optional<LocalDate> firstDay(Contract contract) {
        if (!known(contract)) {
            return Optional.empty();
        }
        final LocalDate start = contract.getStart();
        final LocalDate signed = contract.getSignedOn();
        return Optional.ofNullable(start == null || isBefore(signed, start) ? signed == null ? start : signed : start);
    }

    private static boolean known(EObject element) {
        return element != null && !element.eIsProxy();
    }

    private static boolean isBefore(LocalDate day, LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    private static String name(NamedElement element) {
        return element.getName() == null ? "" : element.getName();
    }

    private static String day(LocalDate date) {
        return FrenchDates.numeric(date);
    }
}
