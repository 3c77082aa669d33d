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

/** Days, years, durations and deadlines: of today, of the contract, and of the years it covers. */
@Singleton
final class TimeSource implements Source {
    private static final Messages MESSAGES = Messages.beside(TimeSource.class);

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
                case "Deadline" -> deadlines(place.model(), found);
                case "PlannedDuration" -> durations(found);
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

    private void deadlines(EObject model, Consumer<Candidate> found) {
        LocalDate end = years.end(model);
        String day = FrenchDates.numeric(end);
        String year = Integer.toString(end.getYear());
        String[] patterns = {"le ${" + day + "}", "fin ${" + year + "}", "avant le ${" + day + "}", "avant ${" + year + "}", "en ${" + year + "}",
            "T1 ${" + year + "}", "rentrée ${" + year + "}", "dès ${01/" + year + "}", "fin du mandat", "permanente", "au-delà du terme le ${" + day + "}"};
        String[] meanings = {"on", "late", "beforeDay", "beforeYear", "during", "quarter", "schoolYear", "from", "mandate", "permanent", "beyond"};
        for (int i = 0; i < patterns.length; i++) {
            Template template = Template.of(patterns[i]);
            found.accept(Candidate.of(Kind.DATE, template.text(), MESSAGES.get(locale, "deadline." + meanings[i]), template, i));
        }
    }

    private static void durations(Consumer<Candidate> found) {
        String[] patterns = {"${6} mois", "${3} semaines", "${10} jours", "${2} ans"};
        for (int i = 0; i < patterns.length; i++) {
            Template template = Template.of(patterns[i]);
            found.accept(Candidate.of(Kind.DATE, template.text(), "", template, i));
        }
    }
}
