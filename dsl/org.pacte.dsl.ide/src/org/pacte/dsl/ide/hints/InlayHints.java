// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.hints;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.dsl.ide.requests.RunningRequest;
import org.pacte.dsl.ide.services.InlayHint;
import org.pacte.dsl.ide.services.InlayHint.Kind;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage;
import org.pacte.model.contract.QuantityStatement;
import org.pacte.model.contract.Side;
import org.pacte.model.contract.Sides;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.quantity.Check;
import org.pacte.model.quantity.Checks;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.quantity.Quantity;
import org.pacte.model.quantity.Quantity.Rate;
import org.pacte.model.quantity.Total;
import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.text.Messages;
import org.pacte.model.time.FrenchDates;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.schedule.Schedule;
import org.pacte.planning.schedule.ScheduledItem;
import org.pacte.planning.schedule.Slack;

/** Finds what a reader would have to work out: totals, ends, slack, camps. */
@Singleton
public class InlayHints {
    private static final Messages MESSAGES = Messages.beside(InlayHints.class);
    private static final ContractPackage MODEL = ContractPackage.eINSTANCE;

    private final Locale locale;

    @Inject
    InlayHints(Locale locale) {
        this.locale = locale;
    }

    /** The hints that are shown in a stretch of a file, in order. */
    public List<InlayHint> of(XtextResource resource, List<XtextResource> dossier, TextRange range) {
        List<InlayHint> hints = new ArrayList<>();
        Schedule schedule = Schedule.of(Dossier.of(dossier), WorkingCalendar.national());
        RunningRequest request = RunningRequest.of(resource);
        for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            request.goOn();
            switch (all.next()) {
                case QuantityStatement statement -> total(statement, hints);
                case Action action -> schedule.of(action).ifPresent(scheduled -> plan(action, scheduled, hints));
                case Commitment commitment -> side(commitment, hints);
                default -> {
                    // Nothing is computed from it.
                }
            }
        }
        hints.removeIf(hint -> !range.contains(hint.offset()));
        hints.sort(Comparator.comparingInt(InlayHint::offset));
        return hints;
    }

    private void total(QuantityStatement statement, List<InlayHint> hints) {
        INode node = NodeModelUtils.getNode(statement);
        if (node != null) {
            Quantities.of(statement).flatMap(this::total).ifPresent(text -> hints
                    .add(new InlayHint(node.getEndOffset(), Kind.TOTAL, text[0], text[1])));
        }
    }

    /** What a rate or its tranches amount to, and how; nothing where the text says it right. */
    private Optional<String[]> total(Quantity quantity) {
        if (quantity instanceof Rate rate) {
            Optional<Check> check = Checks.rateTotal(rate);
            Optional<Total> computed = rate.computedTotal().filter(total -> check.isEmpty() || !check.get().holds());
            return computed.map(total -> said(total, check.map(each -> each.explain(locale))));
        }
        return quantity.parts().size() < 2 ? Optional.empty()
                : Checks.parts(quantity).map(check -> said(check.computed(), Optional.of(check.explain(locale))));
    }

    private String[] said(Total total, Optional<String> explanation) {
        String figure = MESSAGES.get(locale, "total", total.print(locale));
        return new String[] {figure, explanation.orElse(MESSAGES.get(locale, "total.why"))};
    }

    private void plan(Action action, ScheduledItem scheduled, List<InlayHint> hints) {
        if (action.getDuration() != null && action.getEnd() == null) {
            scheduled.finish().ifPresent(end -> lastNode(action, MODEL.getAction_Duration())
                    .ifPresent(node -> hints.add(new InlayHint(node.getEndOffset(), Kind.END,
                            MESSAGES.get(locale, "end", FrenchDates.print(end, locale)), scheduled.explain(locale)))));
        }
        scheduled.slack().ifPresent(slack -> lastNode(action, MODEL.getNamedElement_Title())
                .or(() -> lastNode(action, MODEL.getNamedElement_Name()))
                .ifPresent(node -> hints.add(slack(node.getEndOffset(), slack))));
    }

    private InlayHint slack(int offset, Slack slack) {
        String number = switch (slack.total()) {
            case 0, 1 -> Integer.toString(slack.total());
            default -> "many";
        };
        String days = FrenchNumbers.print(BigDecimal.valueOf(slack.total()), locale);
        return new InlayHint(offset, Kind.SLACK, MESSAGES.get(locale, "slack." + number, days),
                MESSAGES.get(locale, "slack.why"));
    }

    private void side(Commitment commitment, List<InlayHint> hints) {
        Side side = Sides.of(commitment);
        if (side != Side.UNSPECIFIED) {
            lastNode(commitment, MODEL.getCommitment_Bearers()).ifPresent(node -> hints.add(new InlayHint(
                    node.getEndOffset(), Kind.SIDE, MESSAGES.get(locale, "side." + side.name()),
                    MESSAGES.get(locale, "side.why"))));
        }
    }

    private static Optional<INode> lastNode(EObject element, EStructuralFeature feature) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
        return nodes.isEmpty() ? Optional.empty() : Optional.of(nodes.get(nodes.size() - 1));
    }
}
