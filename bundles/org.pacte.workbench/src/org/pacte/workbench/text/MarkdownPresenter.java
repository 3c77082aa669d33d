// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenter;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.widgets.Display;

/** Shows CommonMark in the small windows of the text page. */
final class MarkdownPresenter implements IInformationPresenter, IInformationPresenterExtension {
    /** Returns what opens such a window. */
    static IInformationControlCreator creator() {
        return parent -> {
            DefaultInformationControl control = new DefaultInformationControl(parent, new MarkdownPresenter());
            control.setBackgroundColor(Palette.POPUP);
            control.setForegroundColor(Palette.TEXT);
            return control;
        };
    }

    @Override
    public String updatePresentation(Drawable drawable, String info, TextPresentation presentation, int maxWidth, int maxHeight) {
        Markdown.Styled styled = Markdown.styled(info);
        styled.styles().forEach(presentation::addStyleRange);
        return styled.text();
    }

    @Override
    @Deprecated
    public String updatePresentation(Display display, String info, TextPresentation presentation, int maxWidth, int maxHeight) {
        return updatePresentation((Drawable) display, info, presentation, maxWidth, maxHeight);
    }
}
