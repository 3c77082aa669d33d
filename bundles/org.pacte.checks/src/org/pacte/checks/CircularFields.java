// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.pacte.model.contract.Axis;
import org.pacte.model.contract.CircularField;
import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;

/** The fields of the circular n° 6258/SG of 16 April 2021, as sets and in words. */
public final class CircularFields {
    private static final Messages MESSAGES = Messages.beside(CircularFields.class);

    private CircularFields() {
    }

    /** Returns the fields to which some axes belong. */
    public static EnumSet<CircularField> of(Collection<Axis> axes) {
        EnumSet<CircularField> fields = EnumSet.noneOf(CircularField.class);
        axes.forEach(axis -> fields.addAll(axis.getFields()));
        return fields;
    }

    /** Returns the name of a field: {@code sécurité intérieure}. */
    public static String label(CircularField field, Locale locale) {
        return MESSAGES.get(locale, "field." + field.name());
    }

    /**
     * Lists fields in the circular's order: {@code justice, éducation et transports}; the last one stands apart where a name
     * holds an “et” itself: {@code éducation, radicalisation et séparatisme, ainsi que transports}.
     */
    public static String list(Collection<CircularField> fields, Locale locale) {
        List<String> labels = fields.stream().sorted().map(field -> label(field, locale)).toList();
        boolean ambiguous = labels.size() > 1 && labels.stream().anyMatch(label -> label.contains(MESSAGES.get(locale, "fields.and")));
        return ambiguous ? MESSAGES.get(locale, "fields.last", String.join(", ", labels.subList(0, labels.size() - 1)), labels.getLast())
                : Typography.list(labels, locale);
    }
}
