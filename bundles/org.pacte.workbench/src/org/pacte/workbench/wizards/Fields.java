// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.wizards;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;

/** Labelled fields of a form, each of which can be found by the key of its label. */
public final class Fields {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int MARGIN = 12;

    private Fields() {
    }

    /** Makes a form of two columns: labels and fields. */
    public static Composite form(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(12, 10).applyTo(form);
        return form;
    }

    /** Makes a line of text with its label. */
    public static Text line(Composite form, String key, String value) {
        label(form, key);
        Text field = new Text(form, SWT.BORDER | SWT.SINGLE);
        field.setText(value);
        field.setData("id", key);
        ScreenReader.name(field, plain(key));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    /** Makes a field for a day. */
    public static Text day(Composite form, String key, LocalDate value) {
        Text field = line(form, key, WRITTEN.format(value));
        field.setMessage(Texts.get("field.day"));
        GridDataFactory.swtDefaults().hint(110, SWT.DEFAULT).applyTo(field);
        return field;
    }

    /** Returns the day that was written, if it is one. */
    public static Optional<LocalDate> day(Text field) {
        try {
            return Optional.of(LocalDate.parse(field.getText().strip(), DAY));
        } catch (DateTimeException e) {
            // Said beside the field.
            return Optional.empty();
        }
    }

    /** Makes the label of what follows in a form. */
    public static Label label(Composite form, String key) {
        Label label = new Label(form, SWT.NONE);
        label.setText(Texts.get(key));
        return label;
    }

    /** Makes a sentence that runs over both columns and several lines. */
    public static Label words(Composite form, String text, int width) {
        Label words = new Label(form, SWT.WRAP);
        words.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(width, SWT.DEFAULT).applyTo(words);
        return words;
    }

    /** Returns the words of a label without the punctuation behind them. */
    public static String plain(String key) {
        return Texts.get(key).replaceAll("[\\s\\u00A0\\u202F]*:$", "");
    }
}
