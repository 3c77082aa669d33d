// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.pacte.dsl.ide.services.Proposal.Kind;
import org.pacte.model.text.Messages;
import org.pacte.model.time.FrenchDates;
import org.pacte.model.time.PlannedDuration;

/** Days, years, durations and deadlines: of today, of the contract, and of the years it covers. */
@Singleton
final class TimeSource implements Source {
    private static final Messages MESSAGES = Messages.beside(TimeSource.class);
    /** The forms by their meanings, with the contract's last day and its year. */
    private static final Map<String, String> DEADLINES = deadlineForms();
    private static final int SEVERAL = 2;
    private static final int USUAL_COUNT = 6;

    private final Locale locale;
    private final ContractYears years;

    private static Map<String, String> deadlineForms() {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("on", "le ${DAY}");
        forms.put("late", "fin ${YEAR}");
        forms.put("beforeDay", "avant le ${DAY}");
        forms.put("beforeYear", "avant ${YEAR}");
        forms.put("during", "en ${YEAR}");
        forms.put("quarter", "T1 ${YEAR}");
        forms.put("schoolYear", "rentrée ${YEAR}");
        forms.put("from", "dès ${01/YEAR}");
        forms.put("fromSignature", "dès la signature");
        forms.put("mandate", "fin du mandat");
        forms.put("permanent", "permanente");
        forms.put("beyond", "au-delà du terme le ${DAY}");
        return forms;
    }

    @Inject
    TimeSource(Locale locale, ContractYears years) {
        this.locale = locale;
        this.years = years;
    }

    @Override
    public void propose(AbstractElement expected, Place place, Consumer<Candidate> found) {
        GrammarWords.valueRule(expected).ifPresent(rule -> {
            switch (rule.getName()) {
                case "Date" -> days(place.model(), found);
                case "Year", "FirstYear", "LastYear" -> years(place.model(), found);
                case "Deadline" -> deadlines(place, found);
                case "PlannedDuration" -> durations(place.typed(), found);
                default -> {
                    // Not a time.
                }
            }
        });
    }

    private void days(EObject model, Consumer<Candidate> found) {
        Map<LocalDate, String> days = new LinkedHashMap<>();
        days.put(years.today(), "day.today");
        days.putIfAbsent(years.endOfYear(), "day.yearEnd");
        ContractYears.contract(model).ifPresent(contract -> {
            put(days, contract.getStart(), "day.contractStart");
            put(days, contract.getEnd(), "day.contractEnd");
            put(days, contract.getMandateEnd(), "day.mandateEnd");
        });
        int order = 0;
        for (Map.Entry<LocalDate, String> day : days.entrySet()) {
            String text = FrenchDates.numeric(day.getKey());
            found.accept(Candidate.of(Kind.DATE, text, MESSAGES.get(locale, day.getValue()), Template.plain(text),
                    order++));
        }
    }

    private static void put(Map<LocalDate, String> days, LocalDate day, String meaning) {
        if (day != null) {
            days.putIfAbsent(day, meaning);
        }
    }

    private void years(EObject model, Consumer<Candidate> found) {
        for (Integer year : years.years(model)) {
            found.accept(Candidate.of(Kind.DATE, year.toString(), "", Template.plain(year.toString()), year));
        }
    }

    private void deadlines(Place place, Consumer<Candidate> found) {
        LocalDate end = years.end(place.model());
        int order = 0;
        for (Map.Entry<String, String> form : DEADLINES.entrySet()) {
            String pattern = form.getValue().replace("DAY", FrenchDates.numeric(end))
                    .replace("YEAR", Integer.toString(end.getYear()));
            found.accept(deadline(form.getKey(), Template.of(pattern), order++));
        }
        if (place.typed().contains(" ")) {
            // The author has chosen a form already: here are the other years.
            for (Integer year : years.years(place.model())) {
                found.accept(deadline("late", Template.plain("fin " + year), year));
                found.accept(deadline("beforeYear", Template.plain("avant " + year), year));
                found.accept(deadline("during", Template.plain("en " + year), year));
            }
        }
    }

    private Candidate deadline(String meaning, Template template, int order) {
        return Candidate.of(Kind.DATE, template.text(), MESSAGES.get(locale, "deadline." + meaning), template, order);
    }

    /** Where the author has written a number, with that number. */
    private static void durations(String typed, Consumer<Candidate> found) {
        String number = QuantitySource.number(typed);
        for (PlannedDuration.Unit unit : PlannedDuration.Unit.values()) {
            String word = unit.keyword(SEVERAL);
            Template template = number.isEmpty() ? Template.of("${" + USUAL_COUNT + "} " + word)
                    : Template.plain(number + " " + word);
            found.accept(Candidate.of(Kind.DATE, template.text(), "", template, unit.ordinal()));
        }
    }
}
