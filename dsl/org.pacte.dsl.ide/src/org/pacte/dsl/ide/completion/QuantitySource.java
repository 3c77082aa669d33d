// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.ParserRule;
import org.pacte.dsl.ide.services.Proposal.Kind;
import org.pacte.model.text.Messages;

/** The forms of quantities, and the units that the dossier uses. */
@Singleton
final class QuantitySource implements Source {
    private static final Messages MESSAGES = Messages.beside(QuantitySource.class);
    private static final List<String> CURRENCIES = List.of("€", "k€", "M€");
    private static final int AFTER_FORMS = 100;
    private static final int USUAL_AMOUNT = 10;
    /** The most usual unit of the dossier takes the place of UNIT. */
    private static final Map<String, String> FORMS = forms();

    private final Locale locale;
    private final ContractYears years;
    private final UsedUnits units;

    @Inject
    QuantitySource(Locale locale, ContractYears years, UsedUnits units) {
        this.locale = locale;
        this.years = years;
        this.units = units;
    }

    private static Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("increase", "+${10} ${UNIT}");
        forms.put("target", "atteindre ${50} ${UNIT}");
        forms.put("rate", "${10} ${UNIT} par an de ${FIRST} à ${LAST}");
        forms.put("tranches", "${20} ${UNIT} dont ${10} en ${FIRST}, ${10} en ${LAST}");
        forms.put("evolution", "de ${10} à ${20} ${UNIT}");
        forms.put("range", "entre ${10} et ${20} ${UNIT}");
        forms.put("floor", "au moins ${10} ${UNIT}");
        forms.put("about", "environ ${10} ${UNIT}");
        forms.put("double", "doubler ${UNIT}");
        forms.put("multiple", "multiplier par ${3} ${UNIT}");
        forms.put("percent", "+${50} % ${UNIT}");
        forms.put("share", "au plus ${50} % de coût");
        forms.put("money", "${100 000} € par an");
        forms.put("maintain", "maintenir ${10} ${UNIT}");
        forms.put("open", "ouvrir \"${24h/24, 7j/7}\"");
        forms.put("create", "créer ${1} ${UNIT}");
        return forms;
    }

    @Override
    public void propose(AbstractElement expected, Place place, Consumer<Candidate> found) {
        String rule = GrammarWords.valueRule(expected).map(ParserRule::getName).orElse("");
        if (rule.equals("QuantityStatement")) {
            quantities(place, found);
        } else if (rule.equals("Unit")) {
            units(place, found);
        } else if (rule.equals("Money")) {
            amounts(place.typed(), found);
        } else if (rule.equals("Bound")) {
            for (String bound : GrammarWords.valueRule(expected).map(GrammarWords::phrases).orElse(List.of())) {
                found.accept(Candidate.of(Kind.VALUE, bound, "", Template.plain(bound + " "), AFTER_FORMS));
            }
        }
    }

    private void quantities(Place place, Consumer<Candidate> found) {
        String unit = units.usual(place.resource());
        List<Integer> covered = years.years(place.model());
        String first = covered.get(0).toString();
        String last = covered.get(covered.size() - 1).toString();
        int order = 0;
        for (Map.Entry<String, String> form : FORMS.entrySet()) {
            String pattern = form.getValue().replace("UNIT", unit);
            Template template = Template.of(pattern.replace("FIRST", first).replace("LAST", last));
            found.accept(Candidate.of(Kind.SNIPPET, template.text(), MESSAGES.get(locale, "quantity." + form.getKey()),
                    template, order++));
        }
    }

    private void units(Place place, Consumer<Candidate> found) {
        int order = 0;
        for (String unit : units.of(place.resource())) {
            found.accept(Candidate.of(Kind.UNIT, unit, MESSAGES.get(locale, "unit.used"),
                    Template.plain(UsedUnits.written(unit)), order++));
        }
        for (String currency : CURRENCIES) {
            found.accept(Candidate.of(Kind.UNIT, currency, MESSAGES.get(locale, "unit.currency"),
                    Template.plain(currency), order++));
        }
    }

    /** Where the author has written a number, with that number. */
    private void amounts(String typed, Consumer<Candidate> found) {
        String number = number(typed);
        int order = 0;
        for (String currency : CURRENCIES) {
            Template template = number.isEmpty() ? Template.of("${" + USUAL_AMOUNT + "} " + currency)
                    : Template.plain(number + " " + currency);
            found.accept(Candidate.of(Kind.UNIT, template.text(), MESSAGES.get(locale, "unit.currency"), template,
                    order++));
        }
    }

    /** The number at the beginning of what is typed, else an empty text. */
    static String number(String typed) {
        int end = 0;
        while (end < typed.length()
                && (Character.isDigit(typed.charAt(end)) || ",\u00A0\u202F".indexOf(typed.charAt(end)) >= 0)) {
            end++;
        }
        return typed.substring(0, end);
    }
}
