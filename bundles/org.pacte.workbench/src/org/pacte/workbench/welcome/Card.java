// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.pacte.workbench.appearance.Tone;

/** A large button with a picture, a title and a sentence. Enter, space or a click presses it. */
final class Card extends Canvas {
    private static final int PADDING = 18;
    private static final int PICTURE = 40;
    private static final int GAP = 4;
    private static final int ROUND = 12;

    private final Image picture;
    private final String title;
    private final String words;
    private final Font titleFont;
    private final Runnable action;
    private boolean pointed;

    Card(Composite parent, Image picture, String title, String words, Font titleFont, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.picture = picture;
        this.title = title;
        this.words = words;
        this.titleFont = titleFont;
        this.action = action;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> point(true));
        addListener(SWT.MouseExit, event -> point(false));
        addListener(SWT.MouseUp, event -> press());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.character == SWT.CR) {
                press();
            }
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        describe();
    }

    private void press() {
        action.run();
    }

    private void point(boolean now) {
        pointed = now;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? 420 : widthHint;
        TextLayout layout = layout(width);
        try {
            return new Point(width, Math.max(PICTURE, layout.getBounds().height) + 2 * PADDING);
        } finally {
            layout.dispose();
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        boolean lively = pointed || isFocusControl();
        gc.setAntialias(SWT.ON);
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        gc.setBackground(Tone.GROUND.shown());
        gc.fillRoundRectangle(1, 1, area.width - 3, area.height - 3, ROUND, ROUND);
        gc.setForeground(lively ? Tone.ACCENT.shown() : Tone.BORDER.shown());
        gc.setLineWidth(lively ? 2 : 1);
        gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, ROUND, ROUND);
        gc.drawImage(picture, PADDING, (area.height - picture.getBounds().height) / 2);
        TextLayout layout = layout(area.width);
        try {
            layout.draw(gc, PADDING * 2 + PICTURE, (area.height - layout.getBounds().height) / 2);
        } finally {
            layout.dispose();
        }
    }

    private TextLayout layout(int width) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(getFont());
        layout.setText(title + "\n" + words);
        layout.setWidth(Math.max(80, width - PADDING * 3 - PICTURE));
        layout.setSpacing(GAP);
        layout.setStyle(new TextStyle(titleFont, Tone.TITLE.shown(), null), 0, title.length() - 1);
        layout.setStyle(new TextStyle(getFont(), Tone.SECONDARY.shown(), null), title.length() + 1,
                title.length() + words.length());
        return layout;
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = title;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = words;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }
}
