// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.pacte.workbench.images.Icon;

/** The picture that stands on the screen until the window opens. */
public final class Splash {
    private final Shell shell;

    private Splash(Shell shell) {
        this.shell = shell;
    }

    /** Shows the picture in the middle of the screen. */
    public static Splash open(Display display) {
        Image picture = Icon.SPLASH.descriptor().createImage(display);
        Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        shell.setText("Pacte");
        shell.setLayout(new FillLayout());
        new Label(shell, SWT.NONE).setImage(picture);
        shell.addDisposeListener(event -> picture.dispose());
        shell.pack();
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        Rectangle size = shell.getBounds();
        shell.setLocation(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 2);
        shell.open();
        while (display.readAndDispatch()) {
            continue;
        }
        return new Splash(shell);
    }

    /** Takes the picture away. */
    public void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
