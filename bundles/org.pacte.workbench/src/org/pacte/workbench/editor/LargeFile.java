// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Tone;
import org.pacte.workbench.dossier.TextStore;

/** A file that is too large to be a contract: its beginning is shown as it is, and nothing more is made of it. */
final class LargeFile {
    private static final int MARGIN = 10;

    private LargeFile() {
    }

    /** Returns the beginning of a file that is too large; empty for any other one. */
    static Optional<String> beginning(Path file) {
        try {
            return TextStore.tooLarge(file) ? Optional.of(TextStore.beginning(file)) : Optional.empty();
        } catch (IOException e) {
            // Said when the whole is read.
            return Optional.empty();
        }
    }

    static void show(Composite body, String name, String beginning) {
        StyledText text = new StyledText(body, SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setBackground(Tone.GROUND.shown());
        text.setForeground(Tone.TEXT.shown());
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setText(beginning);
        text.setData("id", "large");
        ScreenReader.name(text, name);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        body.layout(true, true);
    }
}
