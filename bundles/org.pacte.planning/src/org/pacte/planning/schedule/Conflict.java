// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.schedule;

import java.time.LocalDate;
import java.util.Locale;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.PlanItem;
import org.pacte.planning.network.Labels;

import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;
import org.pacte.model.time.FrenchDates;

/** Dates that cannot all hold. */
public sealed interface Conflict {

    /** Returns the item whose dates do not hold. */
    PlanItem item();

    /** Says it in a sentence, with the two dates. */
    String print(Locale locale);

    /**
     * An action has begun before something that it waits for is over; its last day itself is in time.
     *
     * @param item the action
     * @param begun its stated start or, without one, the first of its milestones and its end
     * @param startWritten whether that is its stated start
     * @param awaited what it waits for
     * @param finish the last day of that
     * @param certainty how sure that day is
     */
    record EarlyStart(Action item, LocalDate begun, boolean startWritten, PlanItem awaited, LocalDate finish, Certainty certainty)
            implements Conflict {

        /** Returns the first day on which the action can start. */
        public LocalDate possibleStart() {
            return finish.plusDays(1);
        }

        @Override
        public String print(Locale locale) {
            String key = certainty == Certainty.LIMIT ? "conflict.risk" : startWritten ? "conflict.early" : "conflict.early.dated";
            return say(locale, key, item, FrenchDates.numeric(begun), Typography.quote(Labels.title(awaited), locale),
                    FrenchDates.numeric(finish), FrenchDates.numeric(possibleStart()));
        }
    }

    /**
     * An item cannot be over by its deadline.
     *
     * @param item the action or commitment
     * @param finish the first possible last day
     * @param due the last day of its deadline
     */
    record LateFinish(PlanItem item, LocalDate finish, LocalDate due) implements Conflict {
        @Override
        public String print(Locale locale) {
            return say(locale, "conflict.late", item, FrenchDates.numeric(finish), FrenchDates.numeric(due));
        }
    }

    /** How sure the end of what is awaited is. */
    enum Certainty {
        /** It is stated, or follows from a stated start and a duration. */
        PLANNED,
        /** It is the first one possible. */
        EARLIEST,
        /** It is the last one that its deadline allows, and the item may well be over before: only a risk. */
        LIMIT
    }

    private static String say(Locale locale, String key, PlanItem item, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = Typography.quote(Labels.title(item), locale);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Messages.beside(Conflict.class).get(locale, key, all);
    }
}
