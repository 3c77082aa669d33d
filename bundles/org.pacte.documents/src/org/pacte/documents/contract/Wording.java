// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.contract;

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
import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;
import org.pacte.model.time.FrenchDates;

/** The words of the contract: our own sentences in the reader's language, the authors' with the right spaces. */
final class Wording {

    private static final Messages MESSAGES = Messages.beside(Wording.class);

    private final Locale locale;

    Wording(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** Returns one of our sentences. */
    String say(String key, String... arguments) {
        return MESSAGES.get(locale, key, arguments);
    }

    /** Returns one of our sentences, in the singular or the plural. */
    String count(String key, int count) {
        boolean plural = Messages.isEnglish(locale) ? count != 1 : count > 1;
        return say(key + (plural ? ".many" : ".one"), Integer.toString(count));
    }

    /** Returns the word for a value, such as {@code équipement}. */
    String label(Enum<?> value) {
        return say(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** Returns a text of the authors. */
    String text(String authors) {
        return authors == null ? "" : Quotations.french(authors.strip());
    }

    /** Returns a marked-up text of the authors. */
    List<Block> blocks(String authors) {
        return RichText.blocks(authors, Quotations::french);
    }

    /** Returns the title of an element, or else its name. */
    String name(NamedElement element) {
        if (element == null || element.eIsProxy()) {
            return say("unknown");
        }
        return text(Stream.of(element.getTitle(), element.getName()).filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .findFirst().orElse("…"));
    }

    /** Lists elements by their titles, as a sentence does. */
    String names(List<? extends NamedElement> elements) {
        return Typography.list(elements.stream().map(this::name).toList(), locale);
    }

    /** Returns the name of an actor with its acronym. */
    String actor(Actor actor) {
        boolean known = !actor.eIsProxy() && actor.getAcronym() != null && !actor.getAcronym().equals(actor.getTitle());
        return known ? say("acronym", name(actor), actor.getAcronym()) : name(actor);
    }

    /** Returns the acronym of what can fund, or else its name. */
    String shortName(Funder funder) {
        String acronym = switch (funder) {
            case Actor actor when !actor.eIsProxy() -> actor.getAcronym();
            case Programme programme when !programme.eIsProxy() -> programme.getAcronym();
            case null, default -> null;
        };
        return acronym == null || acronym.isBlank() ? name(funder) : acronym;
    }

    /** Returns the function in which an actor acts, if it is stated. */
    Optional<String> representative(Actor actor) {
        return actor.eIsProxy() ? Optional.empty()
                : Optional.ofNullable(actor.getRepresentative()).filter(function -> !function.isBlank())
                        .map(this::text);
    }

    /** Puts texts one after the other on a line, empty ones left out. */
    String series(List<String> texts) {
        return String.join(say("series"), texts.stream().filter(text -> !text.isEmpty()).toList());
    }

    /** Returns a date in words, or nothing. */
    String date(LocalDate date) {
        return date == null ? "" : FrenchDates.print(date, locale);
    }

    /** Returns a period in words, or nothing. */
    String period(LocalDate start, LocalDate end) {
        return period(start, end, this::date);
    }

    /** Returns a period for a cell of a table, with dates in figures, or nothing. */
    String shortPeriod(LocalDate start, LocalDate end) {
        return period(start, end, FrenchDates::numeric);
    }

    private String period(LocalDate start, LocalDate end, Function<LocalDate, String> print) {
        if (start != null && end != null) {
            return say("period.between", print.apply(start), print.apply(end));
        }
        if (start != null) {
            return say("period.from", print.apply(start));
        }
        return end == null ? "" : say("period.until", print.apply(end));
    }

    /** Returns the title of an axis after its number. */
    String axis(Axis axis) {
        String number = text(axis.getNumber());
        return number.isEmpty() ? name(axis) : say("axis.numbered", number, name(axis));
    }

    /** Returns a reference value, in a unit of its own or else in the unit given, with its perimeter and its source. */
    String baseline(Baseline baseline, String unit) {
        String figure = figure(baseline.getAmount(), baseline.getUnit() == null ? unit : baseline.getUnit(),
                baseline.getDate(), baseline.getTerritory());
        String perimeter = text(baseline.getPerimeter());
        String bounded = perimeter.isEmpty() ? figure : say("figure.perimeter", figure, perimeter);
        return baseline.getSource() == null ? bounded : say("sourced", bounded, text(baseline.getSource()));
    }

    /** Returns a function with the organisation in which it is held and the time for which it is. */
    String referent(Referent referent) {
        String function = referent.eContainer() instanceof Actor actor
                ? say("explained", name(referent), name(actor))
                : name(referent);
        String period = period(referent.getStart(), referent.getEnd());
        return period.isEmpty() ? function : say("figure.during", function, period);
    }

    /** Returns a figure with its unit, its date and its place, as far as they are known. */
    String figure(BigDecimal amount, String unit, LocalDate date, Territory territory) {
        if (amount == null) {
            return "";
        }
        String figure = Measure.of(amount, unit == null ? "" : unit).print(locale);
        String dated = date == null ? figure : say("figure.dated", figure, date(date));
        return territory == null ? dated : say("figure.located", dated, name(territory));
    }
}
