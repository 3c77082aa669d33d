// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.pacte.workbench.appearance.Tone;
import org.pacte.workbench.fixes.FixLinks;

/**
 * The small window that shows CommonMark beside a word or a proposal, and below it the fixes that are at hand. The
 * pointer can move into it.
 */
final class MarkdownWindow extends AbstractInformationControl implements IInformationControlExtension2 {
    private static final int USUAL_WIDTH = 480;
    private static final int MOST_HEIGHT = 320;
    private static final int MARGIN = 10;

    private Composite body;
    private StyledText text;
    private FixLinks links;

    private MarkdownWindow(Shell parent) {
        super(parent, false);
        create();
    }

    /** Returns what opens such a window. */
    static IInformationControlCreator creator() {
        return MarkdownWindow::new;
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return creator();
    }

    @Override
    protected void createContent(Composite parent) {
        body = parent;
        GridLayoutFactory.fillDefaults().margins(1, 1).spacing(0, 0).applyTo(parent);
        parent.setBackground(Tone.BORDER.shown());
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setAlwaysShowScrollBars(false);
        text.setData("id", "hover");
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(2);
        text.setCaret(null);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        links = new FixLinks(parent, Tone.POPUP);
        colour();
    }

    private void colour() {
        text.setBackground(Tone.POPUP.shown());
        text.setForeground(Tone.TEXT.shown());
    }

    @Override
    public void setInput(Object input) {
        switch (input) {
            case HoverContent content -> {
                show(content.markdown());
                links.show(content.fixes(), fix -> {
                    setVisible(false);
                    content.choose().accept(fix);
                });
            }
            case String markdown -> setInformation(markdown);
            case null, default -> setInformation("");
        }
    }

    @Override
    public void setInformation(String markdown) {
        show(markdown);
        links.show(List.of(), fix -> { /* There is none. */ });
    }

    private void show(String markdown) {
        Markdown.Styled styled = Markdown.styled(markdown);
        text.setText(styled.text());
        styled.styles().forEach(text::setStyleRange);
    }

    @Override
    public boolean hasContents() {
        return text.getCharCount() > 0;
    }

    @Override
    public Point computeSizeHint() {
        Point most = getSizeConstraints();
        int width = most == null || most.x <= 0 ? USUAL_WIDTH : Math.min(most.x, USUAL_WIDTH);
        Point natural = body.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        Point size = natural.x < width ? natural : body.computeSize(width, SWT.DEFAULT, true);
        Rectangle outside = computeTrim();
        return new Point(size.x + outside.width, Math.min(size.y, MOST_HEIGHT) + outside.height);
    }

    @Override
    public void setVisible(boolean visible) {
        // The platform gives the window its own colours when it is made.
        colour();
        super.setVisible(visible);
    }
}
