// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.about;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.pacte.workbench.Texts;
import org.pacte.workbench.images.Icon;

/** Says what the program is, in which version, and under which licence. */
public final class AboutDialog extends Dialog {
    private static final int WORDS = 420;

    private AboutDialog(Shell shell) {
        super(shell);
    }

    /** Opens the dialog. */
    public static final class Command extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) {
            new AboutDialog(HandlerUtil.getActiveShell(event)).open();
            return null;
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("about.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(24, 24).spacing(20, 8).applyTo(area);
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), area);
        Label logo = new Label(area, SWT.NONE);
        logo.setImage(Icon.LOGO_LARGE.image());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).span(1, 3).applyTo(logo);
        Label name = new Label(area, SWT.NONE);
        name.setText("Pacte");
        name.setFont(fonts.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(10)
                .setStyle(SWT.BOLD)));
        words(area, Texts.get("about.words"));
        words(area, Texts.get("about.version", version(), System.getProperty("java.version")));
        return area;
    }

    private static void words(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().hint(WORDS, SWT.DEFAULT).applyTo(label);
    }

    private static String version() {
        Version version = FrameworkUtil.getBundle(AboutDialog.class).getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Texts.get("dialog.close"), true);
    }
}
