// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.pacte.documents.DocumentKind;
import org.pacte.documents.DocumentRequest;
import org.pacte.documents.tree.DocumentBuilder;
import org.pacte.documents.tree.KeyFigures;
import org.pacte.documents.tree.Metadata;
import org.pacte.documents.tree.Numbering;
import org.pacte.documents.tree.Phrase;
import org.pacte.documents.tree.Table;
import org.pacte.documents.tree.Tone;
import org.pacte.documents.wording.ContractView;
import org.pacte.documents.wording.Promises;
import org.pacte.documents.wording.Wording;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.dossier.FollowUp;
import org.pacte.model.quantity.Measure;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.quantity.Quantity;
import org.pacte.model.quantity.Total;
import org.pacte.model.text.Messages;
import org.pacte.model.time.Deadline;
import org.pacte.model.time.FrenchDates;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.progress.ItemProgress;
import org.pacte.planning.progress.Progress;
import org.pacte.planning.progress.State;

/** A contract as it stands on the day of the document, amendments and reports counted, in words and cells. */
final class FollowedContract {

    static final String NOTHING = "–";

    private final ContractView view;
    private final Progress progress;
    private final Promises promises;

    FollowedContract(DocumentRequest request, Messages sentences) {
        progress = Progress.at(request.dossier(), request.date(), WorkingCalendar.national());
        var contents = progress.schedule().contracts().stream().filter(each -> each.contract() == request.contract()).findFirst()
                .orElseGet(() -> request.dossier().contents(request.contract()));
        view = new ContractView(request, contents, sentences);
        promises = new Promises(view);
    }

    ContractView view() {
        return view;
    }

    Progress progress() {
        return progress;
    }

    Wording wording() {
        return view.wording();
    }

    /** Starts a document about the contract: its subtitle, and what a catalogue says of it ({@code D3.description}). */
    DocumentBuilder start(DocumentKind kind) {
        var request = view.request();
        String name = wording().name(request.contract());
        String title = kind.title(request.locale());
        String description = wording().say(kind.code() + ".description", name, wording().date(request.date()));
        return new DocumentBuilder(title, request.locale(), request.date()).subtitle(name)
                .metadata(new Metadata("", title, description, List.of())).numbering(Numbering.NONE);
    }

    /** Returns a commitment as the amendments in force have it. */
    Commitment terms(Commitment commitment) {
        return progress.schedule().terms(commitment);
    }

    /** Returns where a commitment stands. */
    ItemProgress standing(Commitment commitment) {
        return progress.of(commitment).orElseThrow();
    }

    /** Returns the progress of all commitments that the readers see. */
    List<ItemProgress> standings() {
        return view.commitments().stream().map(this::standing).toList();
    }

    /** Counts commitments by where they stand; a state that none has is left out. */
    KeyFigures figures(List<ItemProgress> standings) {
        return new KeyFigures(Progress.count(standings).entrySet().stream().filter(each -> each.getValue() > 0)
                .map(each -> new KeyFigures.Figure(tone(each.getKey()), Integer.toString(each.getValue()),
                        each.getKey().print(view.request().locale())))
                .toList());
    }

    static Tone tone(State state) {
        return switch (state) {
            case LATE -> Tone.DANGER;
            case AT_RISK -> Tone.WARNING;
            case DONE -> Tone.SUCCESS;
            case RUNNING -> Tone.INFORMATION;
            case WAITING, UNKNOWN, STOPPED -> Tone.NEUTRAL;
        };
    }

    /** Returns a deadline: its day, or else its words. */
    Table.Cell deadline(Deadline deadline) {
        if (deadline == null) {
            return Table.Cell.of(NOTHING);
        }
        Optional<LocalDate> due = deadline.isAmbiguous() ? Optional.empty()
                : deadline.due(progress.schedule().terms(view.contract()));
        return due.map(this::day).orElseGet(() -> Table.Cell.of(promises.deadline(deadline)));
    }

    Table.Cell day(LocalDate day) {
        return day == null ? Table.Cell.of(NOTHING) : Table.Cell.of(FrenchDates.numeric(day), new Table.Value.Day(day));
    }

    /** Returns how much is promised in all: a number where it is exact, else its words. */
    Table.Cell target(Commitment commitment) {
        return total(commitment).filter(Total::isExact).map(total -> amount(new Measure(total.low(), total.unit())))
                .orElseGet(() -> Table.Cell.of(orNothing(promises.quantity(terms(commitment).getQuantity()))));
    }

    /** Returns how much is done, as the last report counts it. */
    Table.Cell realized(Commitment commitment) {
        return standing(commitment).report().flatMap(FollowUp.Entry::realized).map(this::amount).orElseGet(() -> Table.Cell.of(NOTHING));
    }

    /** Returns the part that is done: as reported, or else what is done of what is promised, rounded down to a whole percent. */
    Table.Cell rate(Commitment commitment) {
        var report = standing(commitment).report();
        Optional<BigDecimal> rate = report.flatMap(FollowUp.Entry::rate).map(percent -> percent.movePointLeft(2));
        return rate.or(() -> report.flatMap(FollowUp.Entry::realized).flatMap(done -> part(done, commitment)))
                .map(share -> Table.Cell.of(percent(share), new Table.Value.Percentage(share))).orElseGet(() -> Table.Cell.of(NOTHING));
    }

    private Optional<BigDecimal> part(Measure done, Commitment commitment) {
        return total(commitment).filter(total -> total.isExact() && total.low().signum() > 0 && done.unit().sameAs(total.unit()))
                .map(total -> done.valueIn(total.unit()).divide(total.low(), 2, RoundingMode.DOWN));
    }

    private String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString().replace('.', Messages.isEnglish(view.request().locale()) ? '.' : ',')
                + (Messages.isEnglish(view.request().locale()) ? "%" : "\u00A0%");
    }

    private Optional<Total> total(Commitment commitment) {
        return Quantities.of(terms(commitment).getQuantity()).flatMap(Quantity::total);
    }

    /** Returns a measure as a number with its unit. */
    Table.Cell amount(Measure measure) {
        return Table.Cell.of(measure.print(view.request().locale()), new Table.Value.Amount(measure.value(), measure.unit().with(measure.value())));
    }

    /** Returns where something stands, as a badge. */
    Table.Cell state(State state) {
        return Table.Cell.of(new Phrase().badge(tone(state), state.print(view.request().locale())).inlines());
    }

    /** Returns where an element of the plan stands; a dash for what is not part of it. */
    Table.Cell state(NamedElement element) {
        return element instanceof PlanItem item ? progress.of(item).map(found -> state(found.state())).orElseGet(() -> Table.Cell.of(NOTHING))
                : Table.Cell.of(NOTHING);
    }

    /** Tells whether the readers may see an element, and the commitment that it belongs to is still part of the text. */
    boolean isVisible(EObject element) {
        return view.audience().maySee(element) && ContractView.commitmentAround(element).map(view::shows).orElse(true);
    }

    static Table.Cell count(int count) {
        return Table.Cell.of(Integer.toString(count), new Table.Value.Amount(BigDecimal.valueOf(count), ""));
    }

    static String orNothing(String text) {
        return text.isEmpty() ? NOTHING : text;
    }
}
