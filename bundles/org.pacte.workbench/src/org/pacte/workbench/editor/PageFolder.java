// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.pages.EditorPage;
import org.pacte.workbench.pages.PageContext;
import org.pacte.workbench.pages.PageDescriptor;

/** The pages of the editor below a bar of their names. A page is made when it is first shown. */
final class PageFolder {
    private final PageContext context;
    private final Composite head;
    private final ToolBar names;
    private final Composite body;
    private final List<Slot> slots = new ArrayList<>();
    private Slot front;

    PageFolder(Composite parent, PageContext context, List<PageDescriptor> pages) {
        this.context = context;
        head = new Composite(parent, SWT.NONE);
        head.setData("org.eclipse.e4.ui.css.CssClassName", "page-tabs");
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        names = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
        names.setData("id", "pages");
        ScreenReader.name(names, Texts.get("editor.pages"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(names);
        Label line = new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
        body = new Composite(parent, SWT.NONE);
        body.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        pages.forEach(page -> slots.add(new Slot(page)));
    }

    /** Returns the bar above the pages, which has room at its right. */
    Composite head() {
        return head;
    }

    /** Brings the page with this name to the front, or the first one when there is no such page. */
    void show(String id) {
        slots.stream().filter(slot -> slot.descriptor.id().equals(id)).findFirst()
                .or(() -> slots.stream().findFirst())
                .ifPresent(this::turnTo);
    }

    /** Returns the page in front. */
    Optional<EditorPage> front() {
        return Optional.ofNullable(front).map(slot -> slot.page);
    }

    /** Returns the name of the page in front, or an empty text. */
    String frontId() {
        return front == null ? "" : front.descriptor.id();
    }

    /** Does something with every page that was shown before. */
    void each(Consumer<EditorPage> use) {
        for (Slot slot : slots) {
            if (slot.page != null) {
                use.accept(slot.page);
            }
        }
    }

    /** Brings the first page to the front that can do what is asked, the one in front first. */
    void first(Predicate<EditorPage> can) {
        if (front != null && front.page != null && can.test(front.page)) {
            return;
        }
        for (Slot slot : slots) {
            if (slot.make() && can.test(slot.page)) {
                bring(slot);
                return;
            }
        }
    }

    /** Makes the pages that were shown before once more, as when the window looks otherwise than it did. */
    void redraw() {
        Slot shown = front;
        if (shown != null && shown.page != null) {
            shown.page.deactivated();
        }
        slots.forEach(Slot::unmake);
        front = null;
        if (shown != null) {
            bring(shown);
        }
    }

    /** Brings a page to the front that shows the place at which the page before it was left. */
    private void turnTo(Slot slot) {
        boolean other = front != null && front != slot;
        bring(slot);
        if (other && slot.page != null) {
            slot.page.reveal(new TextRange(context.offset(), 0));
        }
    }

    private void bring(Slot slot) {
        if (front != null && front != slot && front.page != null) {
            front.page.deactivated();
        }
        front = slot;
        slots.forEach(each -> each.item.setSelection(each == slot));
        boolean made = slot.make();
        ((StackLayout) body.getLayout()).topControl = slot.control;
        body.layout();
        if (made) {
            slot.page.activated();
            slot.page.setFocus();
        }
    }

    /** One name in the bar and its page. */
    private final class Slot {
        private final PageDescriptor descriptor;
        private final ToolItem item;
        private Composite control;
        private EditorPage page;

        Slot(PageDescriptor descriptor) {
            this.descriptor = descriptor;
            item = new ToolItem(names, SWT.RADIO);
            item.setText(descriptor.name());
            item.setToolTipText(descriptor.description());
            item.setData("id", descriptor.id());
            descriptor.icon().map(icon -> icon.createImage()).ifPresent(image -> {
                item.setImage(image);
                item.addDisposeListener(event -> image.dispose());
            });
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (item.getSelection() && front != this) {
                    turnTo(this);
                }
            }));
        }

        /** Makes the page unless it is there; a page that cannot be made stays empty. Returns whether it is there. */
        boolean make() {
            if (control == null) {
                control = new Composite(body, SWT.NONE);
                control.setLayout(new FillLayout());
                try {
                    EditorPage made = descriptor.create();
                    made.createControl(control, context);
                    page = made;
                } catch (CoreException e) {
                    ILog.of(PageFolder.class).log(e.getStatus());
                }
            }
            return page != null;
        }

        void unmake() {
            if (page != null) {
                page.dispose();
            }
            if (control != null) {
                control.dispose();
            }
            page = null;
            control = null;
        }
    }
}
