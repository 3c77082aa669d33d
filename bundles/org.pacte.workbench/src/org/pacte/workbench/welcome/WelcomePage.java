// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.welcome;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.pacte.workbench.Texts;
import org.pacte.workbench.appearance.Tone;
import org.pacte.workbench.commands.OpenDossier;
import org.pacte.workbench.commands.OpenExample;
import org.pacte.workbench.dossier.Dossiers;
import org.pacte.workbench.editor.ReadOnlyEditor;
import org.pacte.workbench.images.Icon;
import org.pacte.workbench.manual.ManualPage;
import org.pacte.workbench.wizards.NewContract;

/** The page that greets: the example in one click, a dossier of one's own, and those opened lately. */
public final class WelcomePage extends ReadOnlyEditor {
    public static final String ID = "org.pacte.workbench.welcome";
    private static final int COLUMN = 440;

    private LocalResourceManager fonts;
    private Card first;

    /** Opens the page, or brings it to the front. */
    public static void open(IWorkbenchPage page) {
        try {
            page.openEditor(new WelcomeInput(), ID);
        } catch (PartInitException e) {
            ILog.of(WelcomePage.class).log(e.getStatus());
        }
    }

    /** Takes the page away, if it is there. */
    public static void close(IWorkbenchPage page) {
        for (IEditorReference editor : page.getEditorReferences()) {
            if (ID.equals(editor.getId())) {
                page.closeEditors(new IEditorReference[] {editor}, false);
            }
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Composite ground = composite(scroll);
        fonts = new LocalResourceManager(JFaceResources.getResources(), ground);
        GridLayoutFactory.fillDefaults().margins(40, 40).applyTo(ground);
        Composite middle = composite(ground);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(48, 28).applyTo(middle);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(middle);
        head(middle);
        begin(middle);
        recent(middle);
        scroll.setContent(ground);
        scroll.setMinSize(ground.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void head(Composite parent) {
        Composite head = composite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(20, 2).applyTo(head);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(head);
        Label logo = new Label(head, SWT.NONE);
        logo.setImage(Icon.LOGO_LARGE.image());
        GridDataFactory.swtDefaults().span(1, 2).applyTo(logo);
        Label name = label(head, "Pacte", font(18, SWT.BOLD), Tone.TITLE.shown());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.END).applyTo(name);
        Label words = label(head, Texts.get("welcome.words"), font(2, SWT.NORMAL), Tone.SECONDARY.shown());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(words);
    }

    private void begin(Composite parent) {
        Composite column = column(parent, "welcome.begin");
        IWorkbenchWindow window = getSite().getWorkbenchWindow();
        first = card(column, Icon.CARD_NEW, "welcome.new", () -> NewContract.open(window));
        card(column, Icon.CARD_EXAMPLE, "welcome.example", () -> OpenExample.open(window));
        card(column, Icon.CARD_OPEN, "welcome.open", () -> OpenDossier.choose(window));
        card(column, Icon.CARD_MANUAL, "welcome.manual", () -> ManualPage.open(getSite().getPage()));
    }

    private void recent(Composite parent) {
        Composite column = column(parent, "welcome.recent");
        List<Path> folders = getSite().getService(Dossiers.class).recent();
        if (folders.isEmpty()) {
            Label none = label(column, Texts.get("welcome.recent.none"), font(0, SWT.NORMAL), Tone.SECONDARY.shown());
            GridDataFactory.fillDefaults().hint(COLUMN, SWT.DEFAULT).applyTo(none);
        }
        for (Path folder : folders) {
            recentFolder(column, folder);
        }
    }

    private void recentFolder(Composite column, Path folder) {
        Composite row = composite(column);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 2).applyTo(row);
        GridDataFactory.fillDefaults().hint(COLUMN, SWT.DEFAULT).applyTo(row);
        Label sign = new Label(row, SWT.NONE);
        sign.setImage(Icon.DOSSIER.image());
        Link link = new Link(row, SWT.NONE);
        link.setText("<a>" + folder.getFileName() + "</a>");
        link.setBackground(Tone.PAGE.shown());
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> OpenDossier.open(getSite().getWorkbenchWindow(), folder)));
        label(row, "", null, Tone.SECONDARY.shown());
        String parent = folder.getParent() == null ? "" : folder.getParent().toString();
        Label path = label(row, parent, font(-1, SWT.NORMAL), Tone.SECONDARY.shown());
        path.setToolTipText(folder.toString());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(path);
    }

    private Composite column(Composite parent, String key) {
        Composite column = composite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 14).applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
        label(column, Texts.get(key), font(4, SWT.BOLD), Tone.TITLE.shown());
        return column;
    }

    private Card card(Composite parent, Icon icon, String key, Runnable action) {
        Card card = new Card(parent, icon.image(), Texts.get(key), Texts.get(key + ".words"), font(2, SWT.BOLD),
                action);
        card.setData("id", key);
        GridDataFactory.fillDefaults().hint(COLUMN, SWT.DEFAULT).applyTo(card);
        return card;
    }

    private static Label label(Composite parent, String text, Font font, Color colour) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        label.setForeground(colour);
        label.setBackground(Tone.PAGE.shown());
        if (font != null) {
            label.setFont(font);
        }
        return label;
    }

    private static Composite composite(Composite parent) {
        Composite composite = new Composite(parent, SWT.NONE);
        composite.setData("org.eclipse.e4.ui.css.CssClassName", "welcome");
        composite.setBackground(Tone.PAGE.shown());
        return composite;
    }

    /** Returns the dialog font, larger by some points. */
    private Font font(int larger, int style) {
        return fonts.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(larger)
                .setStyle(style));
    }

    @Override
    public void setFocus() {
        first.setFocus();
    }
}
