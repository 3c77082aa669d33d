// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.contract;

import org.pacte.documents.tree.Phrase;
import org.pacte.documents.wording.ContractView;
import org.pacte.documents.wording.Promises;
import org.pacte.documents.wording.Wording;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Milestone;
import org.pacte.model.time.FrenchDates;

/** Who does an action and when, in words. */
final class ActionFacts {

    private final ContractView view;
    private final Wording wording;
    private final Promises promises;

    ActionFacts(ContractView view) {
        this.view = view;
        this.wording = view.wording();
        this.promises = new Promises(view);
    }

    /** Returns the pilots with those who lead or work with them. */
    String pilots(Action action) {
        /** Returns the pilots with those who lead or work with them. */
    String pilots = wording.names(action.getPilots());
        String copilots = wording.names(action.getCopilots());
        String leaders = copilots.isEmpty() ? pilots : wording.say("actions.copilots", orDash(pilots), copilots);
        String partners = wording.names(action.getPartners());
        return partners.isEmpty() ? leaders : wording.say("actions.with", orDash(leaders), partners);
    }

    /** Returns a milestone with its day, and that on which it was reached. */
    String milestone(Milestone milestone) {
        String name = wording.name(milestone);
        String dated = milestone.getDate() == null ? name
                : wording.say("actions.milestone", name, FrenchDates.numeric(milestone.getDate()));
        return milestone.getReachedOn() == null ? dated
                : wording.say("actions.reached", dated, FrenchDates.numeric(milestone.getReachedOn()));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    /** Returns when the action takes place, as the text has it, a line a fact; a dash for nothing. */
    Phrase dates(Action action) {
        var phrase = new Phrase();
        boolean runs = action.getStart() != null && action.getEnd() == null && action.getDuration() != null;
        String period = wording.shortPeriod(action.getStart(), action.getEnd());
        if (runs) {
            phrase.text(wording.say("actions.fromFor", FrenchDates.numeric(action.getStart()),
                    action.getDuration().print(wording.locale())));
        } else if (!period.isEmpty()) {
            phrase.text(period);
        }
        if (action.getDuration() != null && !runs) {
            phrase.line().text(wording.say("actions.duration", action.getDuration().print(wording.locale())));
        }
        if (action.getDeadline() != null) {
            phrase.line().text(wording.say("actions.deadline", promises.deadline(action.getDeadline())));
        }
        String predecessors = view.placed(action.getDependsOn(), action);
        if (!predecessors.isEmpty()) {
            phrase.line().text(wording.say("actions.dependsOn", predecessors));
        }
        return phrase.inlines().isEmpty() ? phrase.text("–") : phrase;
    }
}
