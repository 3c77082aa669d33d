// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.properties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.pacte.dsl.ide.services.Property;
import org.pacte.dsl.ide.services.Property.Section;
import org.pacte.workbench.Texts;
import org.pacte.workbench.appearance.Tone;
import org.pacte.workbench.drawing.NoteBand;
import org.pacte.workbench.images.Icon;

/** The form of one element: a section for each part, a field for what is written, words for what is computed. */
final class PropertyForm {
    private static final int LABELS = 104;

    private final Composite body;
    private final NoteBand note;
    private final ScrolledComposite scrolled;
    private final BiConsumer<String, String> write;
    private final Consumer<ElementProperties> open;
    private final Font bold;
    private final Map<String, PropertyField> fields = new HashMap<>();
    private Optional<ElementProperties> shown = Optional.empty();
    private List<String> layout = List.of("-");

    /**
     * @param write is given a property and its new value
     * @param open is told to show the element's text
     */
    PropertyForm(Composite parent, BiConsumer<String, String> write, Consumer<ElementProperties> open) {
        this.write = write;
        this.open = open;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        note = new NoteBand(body);
        scrolled = new ScrolledComposite(body, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setData("id", "properties");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), body);
        bold = resources.create(FontDescriptor.createFrom(body.getFont()).setStyle(SWT.BOLD));
        scrolled.addListener(SWT.Resize, event -> measure());
    }

    Control control() {
        return body;
    }

    void setFocus() {
        fields.values().stream().findFirst().ifPresentOrElse(PropertyField::setFocus, () -> scrolled.setFocus());
    }

    void say(String words) {
        note.say(words);
    }

    /** Shows an element, or that none is selected. A field that is being written keeps what was typed. */
    void show(Optional<ElementProperties> wanted) {
        boolean other = !wanted.map(each -> each.sheet().qualifiedName()).equals(shown.map(each -> each.sheet().qualifiedName()));
        shown = wanted;
        List<String> lines = wanted.map(PropertyForm::lines).orElse(List.of());
        if (!other && lines.equals(layout)) {
            wanted.ifPresent(each -> each.sheet().properties().forEach(one -> fields.get(one.feature()).show(one.value())));
            return;
        }
        layout = lines;
        if (other) {
            note.say("");
        }
        rebuild();
    }

    /** What decides how the form looks, the values of its fields left aside. */
    private static List<String> lines(ElementProperties element) {
        return java.util.stream.Stream.concat(
                java.util.stream.Stream.of(element.sheet().title() + element.editable()),
                element.computed().stream().map(ComputedReader.Line::toString)).toList();
    }

    private void rebuild() {
        fields.clear();
        Composite page = new Composite(scrolled, SWT.NONE);
        page.setData("org.eclipse.e4.ui.css.CssClassName", "properties");
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(10, 6).applyTo(page);
        shown.ifPresentOrElse(element -> fill(page, element), () -> nothing(page));
        Control before = scrolled.getContent();
        scrolled.setContent(page);
        if (before != null) {
            before.dispose();
        }
        measure();
    }

    private static void nothing(Composite page) {
        Label words = new Label(page, SWT.WRAP);
        words.setText(Texts.get("properties.none"));
        words.setData("id", "properties.none");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, SWT.DEFAULT).applyTo(words);
    }

    private void fill(Composite page, ElementProperties element) {
        Composite head = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(head);
        Label kind = new Label(head, SWT.NONE);
        kind.setImage(Icon.of(element.sheet().kind()).image());
        Label title = new Label(head, SWT.WRAP);
        title.setText(element.sheet().title());
        title.setFont(bold);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(title);
        Link place = new Link(head, SWT.NONE);
        place.setText(Texts.get("properties.open", capital(element.sheet().kindLabel())));
        place.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open.accept(element)));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(place);
        for (Section section : Section.values()) {
            section(page, element, section);
        }
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Texts.language()) + words.substring(1);
    }

    private void section(Composite page, ElementProperties element, Section section) {
        List<Property> properties = element.sheet().properties().stream().filter(each -> each.section() == section).toList();
        List<ComputedReader.Line> computed = element.computed().stream().filter(each -> each.section() == section).toList();
        if (properties.isEmpty() && computed.isEmpty()) {
            return;
        }
        Label name = new Label(page, SWT.NONE);
        name.setText(Texts.get("properties.section." + section.name().toLowerCase(java.util.Locale.ROOT)));
        name.setFont(bold);
        name.setForeground(Tone.TITLE.shown());
        name.setData("org.eclipse.e4.ui.css.CssClassName", "section");
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 10).applyTo(name);
        for (Property property : properties) {
            label(page, property.label());
            PropertyField field = new PropertyField(page, property, element.editable(), value -> write.accept(property.feature(), value));
            fields.put(property.feature(), field);
        }
        for (ComputedReader.Line line : computed) {
            label(page, line.label());
            Label value = new Label(page, SWT.WRAP);
            value.setText(line.value());
            value.setForeground(Tone.SECONDARY.shown());
            GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).indent(4, 3).applyTo(value);
        }
    }

    private static void label(Composite page, String words) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().hint(LABELS, SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).indent(0, 6).applyTo(label);
    }

    private void measure() {
        if (scrolled.getContent() != null) {
            int width = scrolled.getClientArea().width;
            scrolled.setMinHeight(scrolled.getContent().computeSize(width, SWT.DEFAULT).y);
        }
    }
}
