// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.hover;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pacte.dsl.reporting.Kinds;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Agreement;
import org.pacte.model.contract.Body;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.Indicator;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.Programme;
import org.pacte.model.contract.Territory;
import org.pacte.model.contract.Side;
import org.pacte.model.contract.Sides;
import org.pacte.model.quantity.YearSpan;
import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.text.Messages;
import org.pacte.model.time.FrenchDates;

/** An element in a few lines of CommonMark: its kind, its title and what one most wants to know of it. */
@Singleton
public class Cards {
    private static final Messages MESSAGES = Messages.beside(Cards.class);

    private static final String UNSPECIFIED = Side.UNSPECIFIED.getLiteral();

    private final Kinds kinds;
    private final Locale locale;

    @Inject
    Cards(Kinds kinds, Locale locale) {
        this.kinds = kinds;
        this.locale = locale;
    }

    /** The card of an element. */
    public String card(NamedElement element) {
        String title = element.getTitle() == null || element.getTitle()
                .isBlank() ? element.getName() : element.getTitle();
        List<String> facts = new ArrayList<>();
        addFacts(element, facts);
        String head = "**" + Markdown.escaped(title == null ? "" : title) + "** — " + kinds.label(element.eClass());
        return facts.isEmpty() ? head : head + "\n\n" + facts.stream().map(fact -> "- " + fact)
                .collect(Collectors.joining("\n"));
    }

    private void addFacts(NamedElement element, List<String> facts) {
        switch (element) {
            case Organization organization -> {
                add(facts, "side", organization.getSide().getLiteral());
                actor(organization, facts);
            }
            case Actor service -> {
                add(facts, "side", Sides.of(service).getLiteral());
                actor(service, facts);
            }
            case Territory territory -> {
                add(facts, "kind", territory.getKind().getLiteral());
                add(facts, "population", territory.getPopulation() == null ? null
                        : FrenchNumbers.print(territory.getPopulation(), locale));
            }
            case Programme programme -> {
                add(facts, "scope", programme.getScope().getLiteral());
                add(facts, "carriers", names(programme.getCarriers()));
            }
            case Agreement agreement -> {
                add(facts, "parties", names(agreement.getParties()));
                add(facts, "state", agreement.getStatus().getLiteral());
                add(facts, "period", period(agreement.getStart(), agreement.getEnd()));
            }
            case Body body -> {
                add(facts, "chairs", names(body.getChairs()));
                add(facts, "frequency", body.getFrequency().getLiteral());
            }
            case Contract contract -> {
                add(facts, "kind", contract.getKind().getLiteral());
                add(facts, "state", contract.getState().getLiteral());
                add(facts, "parties", names(contract.getParties()));
                add(facts, "period", period(contract));
            }
            case Commitment commitment -> commitment(commitment, facts);
            case Action action -> {
                add(facts, "pilots", names(action.getPilots()));
                add(facts, "period", period(action.getStart(), action.getEnd()));
                add(facts, "duration", action.getDuration() == null ? null : action.getDuration().print(locale));
            }
            case Milestone milestone -> add(facts, "date",
                    milestone.getDate() == null ? null : FrenchDates.print(milestone.getDate(), locale));
            case Indicator indicator -> {
                add(facts, "unit", indicator.getUnit());
                add(facts, "targets", text(indicator.getTargets()));
            }
            default -> {
                // The title says it all.
            }
        }
    }

    private void actor(Actor actor, List<String> facts) {
        add(facts, "kind", actor.getKind().getLiteral());
        add(facts, "acronym", actor.getAcronym());
        add(facts, "representative", actor.getRepresentative());
    }

    private void commitment(Commitment commitment, List<String> facts) {
        add(facts, "bearers", names(commitment.getBearers()));
        add(facts, "side", Sides.of(commitment).getLiteral());
        add(facts, "nature", commitment.getNature().getLiteral());
        add(facts, "force", commitment.getForce().getLiteral());
        add(facts, "quantity", commitment.getQuantity() == null ? null : text(List.of(commitment.getQuantity())));
        add(facts, "deadline", commitment.getDeadline() == null ? null : commitment.getDeadline().text());
        add(facts, "actions", commitment.getActions()
                .isEmpty() ? null : Integer.toString(commitment.getActions().size()));
    }

    private void add(List<String> facts, String key, String value) {
        if (value != null && !value.isBlank() && !value.equals(UNSPECIFIED)) {
            facts.add(MESSAGES.get(locale, "fact." + key, Markdown.escaped(value)));
        }
    }

    private static String names(Collection<? extends NamedElement> elements) {
        return elements.stream().filter(each -> !each.eIsProxy())
                .map(each -> each.getTitle() == null ? each.getName() : each.getTitle())
                .filter(each -> each != null).collect(Collectors.joining(", "));
    }

    /** Elements as the author wrote them. */
    private static String text(Collection<? extends EObject> elements) {
        return elements.stream().map(NodeModelUtils::getNode).filter(each -> each != null).map(Cards::tokens)
                .collect(Collectors.joining(", "));
    }

    private static String tokens(ICompositeNode node) {
        INode visible = node;
        return NodeModelUtils.getTokenText(visible).replaceAll("\\s+", " ").strip();
    }

    private String period(Contract contract) {
        return contract.isPeriodInYears() && contract.getStart() != null && contract.getEnd() != null
                ? YearSpan.of(contract.getStart().getYear(), contract.getEnd().getYear()).print(locale)
                : period(contract.getStart(), contract.getEnd());
    }

    private String period(java.time.LocalDate start, java.time.LocalDate end) {
        if (start == null) {
            return null;
        }
        return end == null ? FrenchDates.print(start, locale)
                : MESSAGES.get(locale, "period", FrenchDates.print(start, locale), FrenchDates.print(end, locale));
    }
}
