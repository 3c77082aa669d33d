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
    private static final Map<String, String> BY_YEAR = Map.of("fin", "late", "avant", "beforeYear", "en", "during");
    private static final int SEVERAL = 2;
    private static final int USUAL_COUNT = 6;

    private final Locale locale;
    private final ContractYears years;

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
                case "Year" -> years(place.model(), found);
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
            found.accept(Candidate.of(Kind.DATE, text, MESSAGES.get(locale, day.getValue()), Template.plain(text), order++));
        }
    }

    private static void put(Map<LocalDate, String> days, LocalDate day, String meaning) {
        if (day != null) {
            days.putIfAbsent(day, meaning);
        }
    }

    private void years(EObject model, Consumer<Candidate> found) {
        years.years(model).forEach(year -> found.accept(Candidate.of(Kind.DATE, year.toString(), "", Template.plain(year.toString()), year)));
    }

    private void deadlines(Place place, Consumer<Candidate> found) {
        LocalDate end = years.end(place.model());
        String day = FrenchDates.numeric(end);
        String year = Integer.toString(end.getYear());
        String[] patterns = {"le ${" + day + "}", "fin ${" + year + "}", "avant le ${" + day + "}", "avant ${" + year + "}", "en ${" + year + "}",
            "T1 ${" + year + "}", "rentrée ${" + year + "}", "dès ${01/" + year + "}", "fin du mandat", "permanente", "au-delà du terme le ${" + day + "}"};
        String[] meanings = {"on", "late", "beforeDay", "beforeYear", "during", "quarter", "schoolYear", "from", "mandate", "permanent", "beyond"};
        for (int i = 0; i < patterns.length; i++) {
            Template template = Template.of(patterns[i]);
            found.accept(Candidate.of(Kind.DATE, template.text(), MESSAGES.get(locale, "deadline." + meanings[i]), template, i));
        }
        if (place.typed().contains(" ")) {
            // The author has chosen a form already: here are the other years.
            years.years(place.model()).forEach(each -> BY_YEAR.forEach((word, meaning) -> found.accept(Candidate.of(Kind.DATE, word + " " + each,
                    MESSAGES.get(locale, "deadline." + meaning), Template.plain(word + " " + each), each))));
        }
    }

    /** Where the author has written a number, with that number. */
    private static void durations(String typed, Consumer<Candidate> found) {
        String number = QuantitySource.number(typed);
        for (PlannedDuration.Unit unit : PlannedDuration.Unit.values()) {
            String word = unit.keyword(SEVERAL);
            Template template = number.isEmpty() ? Template.of("${" + USUAL_COUNT + "} " + word) : Template.plain(number + " " + word);
            found.accept(Candidate.of(Kind.DATE, template.text(), "", template, unit.ordinal()));
        }
    }
}
