// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.driver;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The workbench's window as a person uses it: looks for what is shown, presses it, waits until something is seen. */
public final class Window {
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final Display display = Display.getCurrent();
    private final Freezes freezes = new Freezes();

    /** Returns the platform's window. */
    public IWorkbenchWindow workbench() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    public IWorkbenchPage page() {
        return workbench().getActivePage();
    }

    /** Returns what took the user interface's thread too long since the measure was begun. */
    public Freezes freezes() {
        return freezes;
    }

    /** Waits until something is so. */
    public void waitUntil(String what, BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                Screenshots.take("failed");
                fail("Not seen in time: " + what);
            }
            turn();
        }
    }

    /** Waits until something is there, and returns it. */
    public <T> T await(String what, Supplier<Optional<T>> search) {
        List<T> found = new ArrayList<>();
        waitUntil(what, () -> {
            found.clear();
            search.get().ifPresent(found::add);
            return !found.isEmpty();
        });
        return found.getFirst();
    }

    /** Lets the window live for a while. */
    public void rest(int millis) {
        long end = System.nanoTime() + millis * 1_000_000L;
        while (System.nanoTime() < end) {
            turn();
        }
    }

    /** Keeps a picture of the screen once everything is drawn. */
    public void picture(String name) {
        rest(400);
        Screenshots.take(name);
    }

    private void turn() {
        boolean worked = freezes.measured(display::readAndDispatch);
        if (!worked) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                fail("Interrupted.");
            }
        }
    }

    /** Looks for a control by the name that the program gave it. */
    public <T extends Widget> Optional<T> byId(Class<T> kind, String id) {
        return find(kind, widget -> id.equals(widget.getData("id")));
    }

    /** Looks through all windows for a widget that can be seen. */
    public <T extends Widget> Optional<T> find(Class<T> kind, Predicate<? super T> wanted) {
        for (Shell shell : display.getShells()) {
            Optional<T> found = find(shell, kind, wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private <T extends Widget> Optional<T> find(Control control, Class<T> kind, Predicate<? super T> wanted) {
        if (control.isDisposed() || !control.isVisible()) {
            return Optional.empty();
        }
        if (kind.isInstance(control) && wanted.test(kind.cast(control))) {
            return Optional.of(kind.cast(control));
        }
        if (control instanceof ToolBar bar) {
            for (ToolItem item : bar.getItems()) {
                if (kind.isInstance(item) && wanted.test(kind.cast(item))) {
                    return Optional.of(kind.cast(item));
                }
            }
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                Optional<T> found = find(child, kind, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Clicks a control or presses a button. */
    public void click(Widget widget) {
        if (widget instanceof ToolItem item && (item.getStyle() & SWT.RADIO) != 0) {
            for (ToolItem other : item.getParent().getItems()) {
                other.setSelection(other == item);
            }
        }
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp, SWT.Selection}) {
            if (!widget.isDisposed()) {
                Event event = new Event();
                event.button = 1;
                event.x = 5;
                event.y = 5;
                freezes.measured(() -> {
                    widget.notifyListeners(type, event);
                    return true;
                });
            }
        }
    }

    /** Presses a key on a control. */
    public void press(Control control, int keyCode) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = (char) keyCode;
        control.notifyListeners(SWT.KeyDown, event);
    }

    /** Types letters into a text, each as a key of its own; a line break is Enter, a backspace takes a letter away. */
    public void type(StyledText text, String letters) {
        text.setFocus();
        for (char letter : letters.toCharArray()) {
            Event event = new Event();
            event.character = letter == '\n' ? SWT.CR : letter;
            event.keyCode = letter == '\n' ? SWT.CR : Character.toLowerCase(letter);
            event.doit = true;
            freezes.measured(() -> {
                text.notifyListeners(SWT.KeyDown, event);
                text.notifyListeners(SWT.KeyUp, event);
                return true;
            });
            rest(15);
        }
    }

    /** Does what a menu entry or a key does. */
    public void run(String command) {
        try {
            workbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            fail(command, e);
        }
    }
}
