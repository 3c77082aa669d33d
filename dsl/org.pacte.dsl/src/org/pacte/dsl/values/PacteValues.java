// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.values;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pacte.model.contract.ContractPackage;
import org.pacte.model.money.Money;
import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.text.NotationException;
import org.pacte.model.time.Deadline;
import org.pacte.model.time.Deadlines;
import org.pacte.model.time.FrenchDates;
import org.pacte.model.time.PlannedDuration;

/**
 * Turns the text of the grammar's value rules into the model's values and back; one notation a rule, by the rule's name.
 *
 * <p>What cannot be read becomes a {@link ValueConverterException} whose message names the cure, at the value's place.
 */
@Singleton
public class PacteValues implements IValueConverterService {
    /** Rules of several tokens: the parser hands their text over without the spaces between them. */
    private static final Set<String> SPACED = Set.of("Deadline", "PlannedDuration", "Bound");
    /** Rules with a number: the spaces between its tokens tell whether it is one. */
    private static final Set<String> NUMERIC = Set.of("Number", "Money");
    private static final Pattern GROUP_SPACE = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");

    private static final int LAST_DAY = 31;

    private final Locale locale;
    private final Map<String, Notation> notations = new HashMap<>();

    private record Notation(Function<String, Object> read, Function<Object, String> print) {
    }

    @Inject
    public PacteValues(Locale locale) {
        this.locale = locale;
        declareNumbersAndDates();
        declareWords();
    }

    private void declareNumbersAndDates() {
        declare("Number", FrenchNumbers::parse, value -> FrenchNumbers.text((BigDecimal) value));
        declare("Integer", Words::integer, Object::toString);
        declare("Year", FrenchDates::parseYear, Object::toString);
        declare("FirstYear", text -> LocalDate.of(FrenchDates.parseYear(text), Month.JANUARY, 1), PacteValues::year);
        declare("LastYear", text -> LocalDate.of(FrenchDates.parseYear(text), Month.DECEMBER, LAST_DAY), PacteValues::year);
        declare("Date", FrenchDates::parse, value -> FrenchDates.numeric((LocalDate) value));
        declare("Deadline", Deadlines::parse, value -> ((Deadline) value).text());
        declare("PlannedDuration", PlannedDuration::parse, value -> ((PlannedDuration) value).text());
        declare("Money", Money::parse, value -> ((Money) value).text());
        declare("FactorVerb", Words::factor, Words::factorVerb);
    }

    private static String year(Object day) {
        return String.valueOf(((LocalDate) day).getYear());
    }

    private void declareWords() {
        declare("ID", Words::name, value -> (String) value);
        declare("LineName", Words::name, value -> (String) value);
        declare("QName", Words::name, value -> (String) value);
        declare("Unit", Words::unit, value -> Words.printUnit((String) value));
        declare("Text", TextMarks::strip, value -> TextMarks.quote((String) value));
        ContractPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
                .forEach(list -> declare(list.getName(), text -> Words.literal(list, text), Object::toString));
        declare("Every", Words::frequency, Object::toString);
    }

    private void declare(String rule, Function<String, Object> read, Function<Object, String> print) {
        notations.put(rule, new Notation(read, print));
    }

    @Override
    public Object toValue(String text, String rule, INode node) {
        final String name = rule.substring(rule.lastIndexOf('.') + 1);
        final Notation notation = notations.get(name);
        if (notation == null || text == null) {
            return text;
        }
        try {
            return notation.read().apply(node == null ? text : written(name, text, node));
        } catch (final NotationException e) {
            throw new ValueConverterException(e.message(locale), node, e);
        }
    }

    @Override
    public String toString(Object value, String rule) {
        final Notation notation = notations.get(rule.substring(rule.lastIndexOf('.') + 1));
        return value == null || notation == null ? String.valueOf(value) : notation.print().apply(value);
    }

    private static String written(String rule, String text, INode node) {
        if (NUMERIC.contains(rule)) {
            // Most people type a plain space between groups of digits; the formatter writes a no-break space there.
            return GROUP_SPACE.matcher(NodeModelUtils.getTokenText(node)).replaceAll("\u00A0");
        }
        return SPACED.contains(rule) ? spaced(node) : text;
    }

    /** The tokens of a node, comments left out, with one space between them. */
    private static String spaced(INode node) {
        return StreamSupport.stream(node.getLeafNodes().spliterator(), false).filter(leaf -> !leaf.isHidden())
                .map(ILeafNode::getText).collect(Collectors.joining(" "));
    }
}
