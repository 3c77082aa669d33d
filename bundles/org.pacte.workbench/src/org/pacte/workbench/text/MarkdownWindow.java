// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The small window that shows CommonMark beside a word or a proposal. */
final class MarkdownWindow extends AbstractInformationControl {
    private static final int USUAL_WIDTH = 480;
    private static final int MOST_HEIGHT = 320;
    private static final int MARGIN = 10;
    private static final Color BORDER = new Color(0xC3, 0xCF, 0xDE);

    private StyledText text;

    private MarkdownWindow(Shell parent) {
        super(parent, false);
        create();
    }

    /** Returns what opens such a window. */
    static IInformationControlCreator creator() {
        return MarkdownWindow::new;
    }

    @Override
    protected void createContent(Composite parent) {
        FillLayout layout = new FillLayout();
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        parent.setLayout(layout);
        parent.setBackground(BORDER);
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(2);
        text.setCaret(null);
        colour();
    }

    private void colour() {
        text.setBackground(Palette.POPUP);
        text.setForeground(Palette.TEXT);
    }

    @Override
    public void setInformation(String markdown) {
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
        Point natural = text.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        Point size = natural.x < width ? natural : text.computeSize(width, SWT.DEFAULT, true);
        Rectangle outside = computeTrim();
        return new Point(size.x + outside.width + 2, Math.min(size.y, MOST_HEIGHT) + outside.height + 2);
    }

    @Override
    public void setVisible(boolean visible) {
        // The platform gives the window its own colours when it is made.
        colour();
        super.setVisible(visible);
    }
}
