// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.Body;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.Decision;
import org.pacte.model.contract.DossierElement;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Indicator;
import org.pacte.model.contract.Measurement;
import org.pacte.model.contract.Meeting;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.contract.ProgressEntry;
import org.pacte.model.contract.ProgressReport;
import org.pacte.model.quantity.Measure;
import org.pacte.model.quantity.Quantities;

/**
 * What the reports and meetings of a dossier tell, by element and by date.
 *
 * <p>A report is never rewritten: the history of an element is the series of its entries, and the latest one counts. Of two
 * reports of one day, the one that stands later in the dossier does. Reports without a date or a known contract are left out.
 */
public final class FollowUp {
    private final Map<Contract, List<ProgressReport>> reports = new IdentityHashMap<>();
    private final Map<PlanItem, List<Entry>> entries = new IdentityHashMap<>();
    private final Map<Indicator, List<Value>> values = new IdentityHashMap<>();
    private final List<DatedDecision> decisions = new ArrayList<>();
    private final Map<Body, List<Meeting>> meetings = new IdentityHashMap<>();

    /** What a report says of one element. */
    public record Entry(ProgressReport report, ProgressEntry entry) {
        /** Returns the date of the report. */
        public LocalDate date() {
            return report.getDate();
        }

        public ExecutionStatus status() {
            return entry.getStatus();
        }

        /** Returns what is done in all since the beginning; empty where nothing is counted. */
        public Optional<Measure> realized() {
            return Quantities.of(entry);
        }

        /** Returns the percentage that is done; empty where none is stated. */
        public Optional<BigDecimal> rate() {
            return Optional.ofNullable(entry.getRate());
        }
    }

    /**
     * A value of an indicator.
     *
     * @param date the day of the value, or the last one of the measured period
     * @param value in the unit of the indicator
     */
    public record Value(ProgressReport report, Measurement measurement, LocalDate date, Measure value) {
    }

    /**
     * A decision with the day on which it was taken.
     *
     * @param source the {@link ProgressReport} or {@link Meeting} that holds it
     */
    public record DatedDecision(LocalDate date, DossierElement source, Decision decision) {
    }

    private FollowUp() {
    }

    /** Reads all reports and meetings of a dossier, in time linear in their size but for the sorting. */
    public static FollowUp of(Dossier dossier) {
        FollowUp all = new FollowUp();
        dossier.entries(ProgressReport.class).stream()
                .filter(each -> each.getDate() != null && each.getContract() != null && !each.getContract().eIsProxy())
                .sorted(Comparator.comparing(ProgressReport::getDate)).forEach(all::add);
        dossier.entries(Meeting.class).stream().filter(each -> each.getDate() != null && each.getBody() != null)
                .sorted(Comparator.comparing(Meeting::getDate)).forEach(all::add);
        all.values.values().forEach(series -> series.sort(Comparator.comparing(Value::date)));
        all.decisions.sort(Comparator.comparing(DatedDecision::date));
        return all;
    }

    private void add(ProgressReport report) {
        reports.computeIfAbsent(report.getContract(), contract -> new ArrayList<>()).add(report);
        report.getEntries().stream().filter(each -> each.getSubject() != null)
                .forEach(each -> entries.computeIfAbsent(each.getSubject(), item -> new ArrayList<>()).add(new Entry(report, each)));
        for (Measurement measurement : report.getMeasurements()) {
            LocalDate date = measurement.getDate() == null ? report.getDate() : measurement.getDate();
            Quantities.of(measurement).ifPresent(value -> values.computeIfAbsent(measurement.getIndicator(), indicator -> new ArrayList<>())
                    .add(new Value(report, measurement, date, value)));
        }
        report.getDecisions().forEach(each -> decisions.add(new DatedDecision(report.getDate(), report, each)));
    }

    private void add(Meeting meeting) {
        meetings.computeIfAbsent(meeting.getBody(), body -> new ArrayList<>()).add(meeting);
        meeting.getDecisions().forEach(each -> decisions.add(new DatedDecision(meeting.getDate(), meeting, each)));
    }

    /** Returns the reports of a contract, the oldest first. */
    public List<ProgressReport> reports(Contract contract) {
        return List.copyOf(reports.getOrDefault(contract, List.of()));
    }

    /** Returns the last report of a contract that is not later than a day. */
    public Optional<ProgressReport> latestReport(Contract contract, LocalDate day) {
        return last(reports.getOrDefault(contract, List.of()).stream().filter(each -> !each.getDate().isAfter(day)));
    }

    /** Returns what the reports say of a commitment, an action or a milestone, the oldest first. */
    public List<Entry> entries(PlanItem item) {
        return List.copyOf(entries.getOrDefault(item, List.of()));
    }

    /** Returns the last entry of an element that is not later than a day. */
    public Optional<Entry> latest(PlanItem item, LocalDate day) {
        return last(entries.getOrDefault(item, List.of()).stream().filter(each -> !each.date().isAfter(day)));
    }

    /**
     * Returns where the execution of an element stands at a day.
     *
     * <p>The latest report counts; without one, or where the contract states a later date, what the contract states itself.
     */
    public ExecutionStatus status(PlanItem item, LocalDate day) {
        LocalDate stated = statedOn(item);
        boolean statedInTime = stated == null || !stated.isAfter(day);
        return latest(item, day).filter(entry -> stated == null || !statedInTime || !stated.isAfter(entry.date())).map(Entry::status)
                .orElseGet(() -> statedInTime ? statedStatus(item) : ExecutionStatus.UNSPECIFIED);
    }

    private static ExecutionStatus statedStatus(PlanItem item) {
        return switch (item) {
            case Commitment commitment -> commitment.getExecutionStatus();
            case Action action -> action.getExecutionStatus();
            case Milestone milestone when milestone.getReachedOn() != null -> ExecutionStatus.DONE;
            default -> ExecutionStatus.UNSPECIFIED;
        };
    }

    private static LocalDate statedOn(PlanItem item) {
        return switch (item) {
            case Commitment commitment -> commitment.getExecutedOn();
            case Action action -> action.getExecutedOn();
            case Milestone milestone -> milestone.getReachedOn();
            default -> null;
        };
    }

    /** Returns what was done of an element in all at a day, as the last report that counts it tells. */
    public Optional<Measure> realized(PlanItem item, LocalDate day) {
        return last(entries.getOrDefault(item, List.of()).stream().filter(each -> !each.date().isAfter(day)).map(Entry::realized)
                .flatMap(Optional::stream));
    }

    /** Returns the values of an indicator by their dates, the oldest first. */
    public List<Value> values(Indicator indicator) {
        return List.copyOf(values.getOrDefault(indicator, List.of()));
    }

    /** Returns the last value of an indicator that is not later than a day. */
    public Optional<Value> latestValue(Indicator indicator, LocalDate day) {
        return last(values.getOrDefault(indicator, List.of()).stream().filter(each -> !each.date().isAfter(day)));
    }

    /** Returns all decisions of reports and meetings, the oldest first. */
    public List<DatedDecision> decisions() {
        return List.copyOf(decisions);
    }

    /** Returns the meetings of a body, held and scheduled, the oldest first. */
    public List<Meeting> meetings(Body body) {
        return List.copyOf(meetings.getOrDefault(body, List.of()));
    }

    /** Returns the last meeting of a body that is not later than a day. */
    public Optional<Meeting> latestMeeting(Body body, LocalDate day) {
        Predicate<Meeting> held = each -> !each.getDate().isAfter(day);
        return last(meetings.getOrDefault(body, List.of()).stream().filter(held));
    }

    private static <T> Optional<T> last(Stream<T> all) {
        return all.reduce((first, second) -> second);
    }
}
