// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pacte.documents.richtext.RichText;
import org.pacte.documents.tree.Block;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Baseline;
import org.pacte.model.contract.Funder;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.Programme;
import org.pacte.model.contract.Referent;
import org.pacte.model.contract.Territory;
import org.pacte.model.quantity.Measure;
import org.pacte.model.quantity.YearSpan;
import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;
import org.pacte.model.time.FrenchDates;

/** The words of a document: our own sentences in the reader's language, the authors' with the right spaces. */
public final class Wording {

    private static final Messages WORDS = Messages.beside(Wording.class);

    private final Locale locale;
    private final Messages sentences;

    /** Says the sentences of a document, which stand in messages of its own, in the reader's language. */
    public Wording(Locale locale, Messages sentences) {
        this.locale = locale;
        this.sentences = sentences;
    }

    public Locale locale() {
        return locale;
    }

    /** Returns a sentence of the document. */
    public String say(String key, String... arguments) {
        return sentences.get(locale, key, arguments);
    }

    /** Returns a sentence of the document, in the singular or the plural. */
    public String count(String key, int count) {
        boolean plural = Messages.isEnglish(locale) ? count != 1 : count > 1;
        return say(key + (plural ? ".many" : ".one"), Integer.toString(count));
    }

    /** Returns words that all documents share. */
    public String word(String key, String... arguments) {
        return WORDS.get(locale, key, arguments);
    }

    /** Returns the word for a value, such as {@code équipement}. */
    public String label(Enum<?> value) {
        return word(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** Returns a text of the authors. */
    public String text(String authors) {
        return authors == null ? "" : Quotations.french(authors.strip());
    }

    /** Returns a marked-up text of the authors. */
    public List<Block> blocks(String authors) {
        return RichText.blocks(authors, Quotations::french);
    }

    /** Returns the title of an element, or else its name. */
    public String name(NamedElement element) {
        if (element == null || element.eIsProxy()) {
            return word("unknown");
        }
        return text(Stream.of(element.getTitle(), element.getName()).filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .findFirst().orElse("…"));
    }

    /** Lists elements by their titles, as a sentence does. */
    public String names(List<? extends NamedElement> elements) {
        return Typography.list(elements.stream().map(this::name).toList(), locale);
    }

    /** Returns the name of an actor with its acronym. */
    public String actor(Actor actor) {
        boolean known = !actor.eIsProxy() && actor.getAcronym() != null && !actor.getAcronym().equals(actor.getTitle());
        return known ? word("acronym", name(actor), actor.getAcronym()) : name(actor);
    }

    /** Returns the acronym of what can fund, or else its name. */
    public String shortName(Funder funder) {
        String acronym = switch (funder) {
            case Actor actor when !actor.eIsProxy() -> actor.getAcronym();
            case Programme programme when !programme.eIsProxy() -> programme.getAcronym();
            case null, default -> null;
        };
        return acronym == null || acronym.isBlank() ? name(funder) : acronym;
    }

    /** Returns the function in which an actor acts, if it is stated. */
    public Optional<String> representative(Actor actor) {
        return actor.eIsProxy() ? Optional.empty()
                : Optional.ofNullable(actor.getRepresentative()).filter(function -> !function.isBlank())
                        .map(this::text);
    }

    /** Puts texts one after the other on a line, empty ones left out. */
    public String series(List<String> texts) {
        return String.join(word("series"), texts.stream().filter(text -> !text.isEmpty()).toList());
    }

    /** Returns a date in words, or nothing. */
    public String date(LocalDate date) {
        return date == null ? "" : FrenchDates.print(date, locale);
    }

    /** Returns a period in words, or nothing. */
    public String period(LocalDate start, LocalDate end) {
        return period(start, end, this::date);
    }

    /** Returns the period of a contract, an amendment or a diagnosis as its text states it, in days or in years, or nothing. */
    public String period(LocalDate start, LocalDate end, boolean inYears) {
        return inYears && start != null && end != null ? YearSpan.of(start.getYear(), end.getYear()).print(locale)
                : period(start, end);
    }

    /** Returns a period for a cell of a table, with dates in figures, or nothing. */
    public String shortPeriod(LocalDate start, LocalDate end) {
        return period(start, end, FrenchDates::numeric);
    }

    private String period(LocalDate start, LocalDate end, Function<LocalDate, String> print) {
        if (start != null && end != null) {
            return word("period.between", print.apply(start), print.apply(end));
        }
        if (start != null) {
            return word("period.from", print.apply(start));
        }
        return end == null ? "" : word("period.until", print.apply(end));
    }

    /** Returns the title of an axis after its number. */
    public String axis(Axis axis) {
        String number = text(axis.getNumber());
        return number.isEmpty() ? name(axis) : word("axis.numbered", number, name(axis));
    }

    /** Returns a reference value, in a unit of its own or else in the unit given, with its perimeter and its source. */
    public String baseline(Baseline baseline, String unit) {
        String figure = figure(baseline.getAmount(), baseline.getUnit() == null ? unit : baseline.getUnit(),
                baseline.getDate(), baseline.getTerritory());
        String perimeter = text(baseline.getPerimeter());
        String bounded = perimeter.isEmpty() ? figure : word("figure.perimeter", figure, perimeter);
        return baseline.getSource() == null ? bounded : word("sourced", bounded, text(baseline.getSource()));
    }

    /** Returns a function with the organisation in which it is held and the time for which it is. */
    public String referent(Referent referent) {
        String function = referent.eContainer() instanceof Actor actor
                ? word("explained", name(referent), name(actor))
                : name(referent);
        String period = period(referent.getStart(), referent.getEnd());
        return period.isEmpty() ? function : word("figure.during", function, period);
    }

    /** Returns a figure with its unit, its date and its place, as far as they are known. */
    public String figure(BigDecimal amount, String unit, LocalDate date, Territory territory) {
        if (amount == null) {
            return "";
        }
        String figure = Measure.of(amount, unit == null ? "" : unit).print(locale);
        String dated = date == null ? figure : word("figure.dated", figure, date(date));
        return territory == null ? dated : word("figure.located", dated, name(territory));
    }
}
