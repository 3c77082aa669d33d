// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.KeyValues;
import org.pacte.documents.tree.Paragraph;
import org.pacte.documents.tree.Phrase;
import org.pacte.documents.tree.SectionBuilder;
import org.pacte.documents.tree.Table;
import org.pacte.documents.wording.ContractView;
import org.pacte.documents.wording.Promises;
import org.pacte.documents.wording.Wording;
import org.pacte.model.contract.Body;
import org.pacte.model.contract.BodyLevel;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Condition;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.Diagnosis;
import org.pacte.model.contract.Direction;
import org.pacte.model.contract.EvaluationClause;
import org.pacte.model.contract.Frequency;
import org.pacte.model.contract.Indicator;
import org.pacte.model.contract.IndicatorKind;
import org.pacte.model.contract.IndicatorTarget;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.TerritoryKind;
import org.pacte.model.contract.Threshold;
import org.pacte.model.quantity.Measure;
import org.pacte.model.quantity.Ratio;
import org.pacte.model.text.Typography;

/** What ties the commitments to each other and how they are followed: counterparts, indicators, bodies, evaluation. */
final class FollowUpPart {

    private final ContractView view;
    private final Wording wording;

    FollowUpPart(ContractView view) {
        this.view = view;
        this.wording = view.wording();
    }

    void counterparts(SectionBuilder body) {
        var counterparts = Table.captioned(wording.say("counterparts.caption"))
                .description(wording.say("counterparts.description"))
                .text(wording.say("counterparts.commitment"), 5).text(wording.say("counterparts.inReturn"), 5)
                .text(wording.say("counterparts.rule"), 2);
        var conditions = Table.captioned(wording.say("conditions.caption"))
                .description(wording.say("conditions.description"))
                .text(wording.say("conditions.commitment"), 4).text(wording.say("conditions.condition"), 4)
                .text(wording.say("conditions.verification"), 3).text(wording.say("conditions.state"), 2);
        for (Commitment commitment : view.commitments()) {
            commitment.getCounterparts().stream()
                    .filter(link -> link.getTarget() != null && view.shows(link.getTarget()))
                    .forEach(link -> counterparts
                            .row(List.of(reference(commitment), reference(link.getTarget()), Phrase.of(rule(link)))));
            commitment.getConditions().forEach(condition -> conditions.row(condition(commitment, condition)));
        }
        if (counterparts.isEmpty() && conditions.isEmpty()) {
            return;
        }
        body.section("contreparties", wording.say("counterparts.title"), section -> {
            if (!counterparts.isEmpty()) {
                section.add(counterparts.build());
            }
            if (!conditions.isEmpty()) {
                section.add(conditions.build());
            }
        });
    }

    private List<Inline> reference(Commitment commitment) {
        return view.refer(new Phrase(), commitment).inlines();
    }

    private String rule(Counterpart counterpart) {
        if (counterpart.isParity()) {
            return Ratio.PARITY.print(wording.locale());
        }
        boolean stated = counterpart.getGiven() != null && counterpart.getReceived() != null;
        return stated ? new Ratio(counterpart.getGiven(), counterpart.getReceived()).print(wording.locale())
                : wording.say("counterparts.noRule");
    }

    private List<List<Inline>> condition(Commitment commitment, Condition condition) {
        var checked = new ArrayList<String>();
        if (condition.getVerifier() != null) {
            checked.add(wording.say("conditions.by", wording.name(condition.getVerifier())));
        }
        if (condition.getVerifiedBefore() != null) {
            checked.add(wording.say("conditions.before", wording.date(condition.getVerifiedBefore())));
        }
        String state = wording.label(condition.getState());
        return List.of(reference(commitment), described(condition), Phrase.of(String.join(" ", checked)),
                Phrase.of(condition.getStateOn() == null ? state
                        : wording.say("conditions.stateOn", state, wording.date(condition.getStateOn()))));
    }

    private List<Inline> described(Condition condition) {
        var phrase = new Phrase().text(wording.text(condition.getText()));
        String awaited = view.placed(condition.getDependsOn(), condition);
        if (!awaited.isEmpty()) {
            phrase.line().text(wording.say("conditions.dependsOn", awaited));
        }
        var subjects = view.audience().visible(condition.getSubjects());
        if (!subjects.isEmpty()) {
            phrase.line().text(wording.say("conditions.subjects", wording.names(subjects)));
        }
        return phrase.inlines();
    }

    void indicators(SectionBuilder body) {
        body.section("indicateurs", wording.say("indicators.title"), section -> {
            var table = Table.captioned(wording.say("indicators.caption"))
                    .description(wording.say("indicators.description"))
                    .head(wording.say("indicators.indicator"), 4).text(wording.say("indicators.of"), 3)
                    .text(wording.say("indicators.baseline"), 3).text(wording.say("indicators.target"), 3)
                    .text(wording.say("indicators.source"), 3);
            all().filter(view.audience()::maySee).filter(this::isShown)
                    .sorted(Comparator.comparingInt(this::place))
                    .forEach(indicator -> table.row(indicator(indicator)));
            if (table.isEmpty()) {
                section.paragraph(wording.say("indicators.none"));
            } else {
                section.add(table.build());
            }
        });
    }

    private Stream<Indicator> all() {
        Diagnosis diagnosis = view.contract().getDiagnosis();
        List<Indicator> found = diagnosis == null ? List.of() : diagnosis.getIndicators();
        return Stream.concat(found.stream(), view.contents().indicators().stream());
    }

    /** Returns the number of the commitment that an indicator measures; those of others come first. */
    private int place(Indicator indicator) {
        return ContractView.commitmentAround(indicator).map(view::rank).orElse(0);
    }

    private boolean isShown(Indicator indicator) {
        return ContractView.commitmentAround(indicator).map(view::shows).orElse(true);
    }

    private List<List<Inline>> indicator(Indicator indicator) {
        String baselines = wording
                .series(indicator.getBaselines().stream().map(baseline -> wording.baseline(baseline, indicator.getUnit())).toList());
        String targets = wording
                .series(indicator.getTargets().stream().map(target -> target(indicator, target)).toList());
        return List.of(Phrase.of(wording.name(indicator)), described(indicator), Phrase.of(baselines.isEmpty() ? "–" : baselines),
                Phrase.of(targets.isEmpty() ? "–" : targets), Phrase.of(origin(indicator)));
    }

    private List<Inline> described(Indicator indicator) {
        var phrase = measured(indicator);
        if (indicator.getDefinition() != null && !indicator.getDefinition().isBlank()) {
            phrase.line().text(wording.text(indicator.getDefinition()));
        }
        var nature = new ArrayList<String>();
        if (indicator.getKind() != IndicatorKind.UNSPECIFIED) {
            nature.add(wording.label(indicator.getKind()));
        }
        if (indicator.getDirection() != Direction.UNSPECIFIED) {
            nature.add(wording.label(indicator.getDirection()));
        }
        if (!nature.isEmpty()) {
            phrase.line().emphasis(String.join(", ", nature));
        }
        bounds(indicator).forEach(bound -> phrase.line().text(bound));
        return phrase.inlines();
    }

    /** Says how the values of an indicator are to be read: their grain, their thresholds, their limits. */
    private List<String> bounds(Indicator indicator) {
        var bounds = new ArrayList<String>();
        if (indicator.getGrain() != TerritoryKind.UNSPECIFIED) {
            bounds.add(wording.say("indicators.grain", wording.label(indicator.getGrain())));
        }
        if (!indicator.getThresholds().isEmpty()) {
            bounds.add(wording.say("indicators.thresholds", String.join(", ", indicator.getThresholds().stream()
                    .map(threshold -> threshold(indicator, threshold)).toList())));
        }
        if (indicator.getLimitation() != null && !indicator.getLimitation().isBlank()) {
            bounds.add(wording.say("indicators.limitation", wording.text(indicator.getLimitation())));
        }
        return bounds;
    }

    private String threshold(Indicator indicator, Threshold threshold) {
        String rating = wording.label(threshold.getRating());
        return threshold.getAmount() == null ? rating
                : wording.word("reading", rating, wording.figure(threshold.getAmount(), indicator.getUnit(), null, null));
    }

    /** Returns what an indicator measures: the diagnosis, an objective, a commitment, or an action of a commitment. */
    private Phrase measured(Indicator indicator) {
        var phrase = new Phrase();
        ContractView.commitmentAround(indicator).map(view::rank).ifPresent(rank -> phrase
                .section(ContractView.anchor(rank), wording.word("commitment.number", Integer.toString(rank))));
        if (indicator.eContainer() instanceof Diagnosis) {
            phrase.text(wording.say("diagnosis.title"));
        }
        if (indicator.eContainer() instanceof NamedElement around && !(around instanceof Commitment)) {
            phrase.line().text(wording.name(around));
        }
        return phrase;
    }

    private String target(Indicator indicator, IndicatorTarget target) {
        if (target.getAmount() == null) {
            return wording.date(target.getDate());
        }
        String unit = indicator.getUnit() == null ? "" : indicator.getUnit();
        String figure = Measure.of(target.getAmount(), unit).print(wording.locale());
        return target.getDate() == null ? figure : wording.word("figure.dated", figure, wording.date(target.getDate()));
    }

    private String origin(Indicator indicator) {
        var parts = new ArrayList<String>();
        parts.add(wording.text(indicator.getSource()));
        parts.add(wording.names(indicator.getProducers()));
        if (indicator.getFrequency() != Frequency.UNSPECIFIED) {
            parts.add(wording.label(indicator.getFrequency()));
        }
        String text = String.join(", ", parts.stream().filter(part -> !part.isEmpty()).toList());
        return text.isEmpty() ? "–" : text;
    }

    void governance(SectionBuilder body) {
        body.section("gouvernance", wording.say("governance.title"), section -> {
            var steering = view.audience().visible(view.contract().getSteering());
            var bodies = new LinkedHashSet<Body>(steering);
            section.paragraph(bodies.isEmpty() ? wording.say("governance.missing")
                    : wording.say("governance.steering", wording.names(steering)));
            view.commitments().forEach(commitment -> bodies.addAll(commitment.getReviewers()));
            view.contents().axes().forEach(axis -> bodies.addAll(axis.getReviewers()));
            bodies.stream().filter(each -> !each.eIsProxy()).filter(view.audience()::maySee)
                    .forEach(each -> describe(each, section));
        });
    }

    private void describe(Body body, SectionBuilder section) {
        section.paragraph(Paragraph.Role.LABEL, wording.name(body));
        var entries = new ArrayList<KeyValues.Entry>();
        if (body.getLevel() != BodyLevel.UNSPECIFIED) {
            entries.add(entry("body.level", wording.label(body.getLevel())));
        }
        entries.add(entry("body.chairs", orMissing(wording.names(body.getChairs()))));
        entries.add(entry("body.members", orMissing(wording.names(body.getMembers()))));
        entries.add(entry("body.frequency",
                body.getFrequency() == Frequency.UNSPECIFIED ? wording.say("unstated")
                        : wording.label(body.getFrequency())));
        section.add(new KeyValues(entries));
    }

    private String orMissing(String text) {
        return text.isEmpty() ? wording.say("unstated") : text;
    }

    private KeyValues.Entry entry(String key, String value) {
        return new KeyValues.Entry(Phrase.of(wording.say(key)), List.of(new Paragraph(value)));
    }

    void evaluation(SectionBuilder body) {
        body.section("evaluation", wording.say("evaluation.title"), section -> {
            EvaluationClause clause = view.contract().getEvaluation();
            if (clause == null) {
                section.paragraph(wording.say("evaluation.missing"));
            } else {
                evaluation(clause, section);
            }
            var reviews = view.contract().getReviews();
            if (!reviews.isEmpty()) {
                section.paragraph(wording.say("reviews.text"));
                section.bullets(reviews.stream().map(new Promises(view)::review).toList());
            }
        });
    }

    private void evaluation(EvaluationClause clause, SectionBuilder section) {
        section.paragraph(Typography.capitalize(wording.text(clause.getText())));
        if (clause.getBody() != null && view.audience().maySee(clause.getBody())) {
            section.paragraph(wording.say("evaluation.before", wording.name(clause.getBody())));
        }
        if (clause.getFrequency() != Frequency.UNSPECIFIED) {
            section.paragraph(wording.say("evaluation.frequency", wording.label(clause.getFrequency())));
        }
    }
}
