// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.safety;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Tone;

/** Shows the lines that differ between two texts, each with a sign: what colour alone says is not said. */
final class DiffView {
    private static final int CONTEXT = 3;
    private static final int MARGIN = 10;

    private final StyledText view;

    DiffView(Composite parent) {
        view = new StyledText(parent, SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        view.setFont(JFaceResources.getTextFont());
        view.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        view.setData("id", "differences");
        view.setBackground(Tone.GROUND.shown());
        view.setForeground(Tone.TEXT.shown());
        ScreenReader.name(view, Texts.get("differences.name"));
    }

    StyledText control() {
        return view;
    }

    /** Shows what makes the second text of the first. */
    void show(List<LineDiff.Line> lines) {
        StringBuilder text = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (LineDiff.Line line : LineDiff.around(lines, CONTEXT)) {
            int start = text.length();
            if (line == null) {
                text.append("  ⋯\n");
                continue;
            }
            text.append(switch (line.kind()) {
                case SAME -> "  ";
                case REMOVED -> "− ";
                case ADDED -> "+ ";
            }).append(line.text()).append('\n');
            if (line.kind() != LineDiff.Kind.SAME) {
                boolean added = line.kind() == LineDiff.Kind.ADDED;
                styles.add(new StyleRange(start, text.length() - start, Tone.TEXT.shown(),
                        (added ? Tone.OCCURRENCE : Tone.WRITTEN_OCCURRENCE).shown()));
            }
        }
        boolean same = styles.isEmpty();
        view.setText(same ? Texts.get("differences.none") : text.toString());
        if (!same) {
            view.setStyleRanges(styles.toArray(StyleRange[]::new));
        }
    }
}
