// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.pacte.dsl.ide.services.Location;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.dossier.DossierListener;
import org.pacte.workbench.dossier.Dossiers;
import org.pacte.workbench.findings.FindingsView;
import org.pacte.workbench.pages.PageContext;
import org.pacte.workbench.pages.PageDescriptor;

/** One contract file, seen through several pages. */
public final class ContractEditor extends EditorPart implements ISaveablePart2 {
    public static final String ID = "org.pacte.workbench.editor";

    private final DossierListener news = new News();
    private Dossiers dossiers;
    private Dossier dossier;
    private ContractDocument document;
    private PageFolder pages;
    private MessageBar message;
    private FindingCounts counts;
    private CaretProvider caret;
    private String failure = "";

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ContractInput contract)) {
            throw new PartInitException(Texts.get("editor.wrongInput"));
        }
        setSite(site);
        setInput(input);
        setPartName(contract.getName());
        dossiers = site.getService(Dossiers.class);
        dossier = dossiers.of(contract.file());
        caret = new CaretProvider(Display.getCurrent(), contract.file().toUri());
        site.setSelectionProvider(caret);
        try {
            document = new ContractDocument(contract.file(), dossier.language(),
                    () -> firePropertyChange(IEditorPart.PROP_DIRTY));
        } catch (IOException e) {
            failure = Texts.get("editor.unreadable", contract.file().toString());
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        message = new MessageBar(body);
        if (document == null) {
            message.show(failure, Map.of());
            return;
        }
        pages = new PageFolder(body, new Context(), PageDescriptor.all(Platform.getExtensionRegistry()));
        counts = new FindingCounts(pages.head(), () -> FindingsView.show(getSite().getPage()));
        counts.show(dossier.findings(document.uri()));
        pages.show("");
        dossiers.addListener(news);
        if (!document.utf8()) {
            conversation().offerConversion();
        }
    }

    /** Shows a place of this file, in the page in front if it can. */
    public void show(Location location) {
        if (pages != null) {
            pages.first(page -> page.reveal(location.selection()));
            caret.moved(location.selection().offset());
        }
    }

    /** Brings a page to the front by its name. */
    public void showPage(String id) {
        if (pages != null) {
            pages.show(id);
        }
    }

    /** Returns the name of the page in front. */
    public String pageId() {
        return pages == null ? "" : pages.frontId();
    }

    /** Returns the dossier of the file. */
    public Dossier dossier() {
        return dossier;
    }

    /** Returns the file that is edited. */
    public URI file() {
        return ((ContractInput) getEditorInput()).file().toUri();
    }

    /** Looks whether somebody else has changed the file, without making anybody wait. */
    public void lookAtDisk() {
        if (pages != null) {
            Answers.use(CompletableFuture.supplyAsync(document::changedOnDisk), pages.head(),
                    changed -> conversation().diskLookedAt(changed));
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (document != null && !conversation().save()) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public boolean isDirty() {
        return document != null && document.dirty();
    }

    @Override
    public int promptToSaveOnClose() {
        return conversation().beforeClosing();
    }

    @Override
    public void setFocus() {
        if (pages != null) {
            pages.front().ifPresent(page -> page.setFocus());
        } else {
            message.setFocus();
        }
    }

    @Override
    public void dispose() {
        dossiers.removeListener(news);
        caret.dispose();
        if (pages != null) {
            pages.each(page -> page.dispose());
        }
        if (document != null) {
            document.close();
        }
        super.dispose();
    }

    @Override
    public void doSaveAs() {
        // A contract keeps its name and its place in the dossier.
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    private SaveConversation conversation() {
        return new SaveConversation(getSite().getShell(), getPartName(), document, message,
                () -> pages.each(page -> page.documentReplaced()));
    }

    /** What the pages see of the editor. */
    private final class Context implements PageContext {
        @Override
        public IEditorSite site() {
            return getEditorSite();
        }

        @Override
        public Dossier dossier() {
            return dossier;
        }

        @Override
        public URI file() {
            return document.uri();
        }

        @Override
        public IDocument document() {
            return document.document();
        }

        @Override
        public boolean editable() {
            return document.utf8();
        }

        @Override
        public void show(Location location) {
            ContractEditors.show(getSite().getPage(), location);
        }

        @Override
        public void selected(int offset) {
            caret.moved(offset);
        }
    }

    /** What the dossier tells. */
    private final class News implements DossierListener {
        @Override
        public void findingsChanged(Dossier changed, URI file) {
            if (changed == dossier && file.equals(document.uri())) {
                counts.show(dossier.findings(file));
                pages.each(page -> page.findingsChanged());
            }
        }

        @Override
        public void symbolsChanged(Dossier changed, URI file) {
            if (changed == dossier && file.equals(document.uri())) {
                pages.each(page -> page.symbolsChanged());
            }
        }

        @Override
        public void modelChanged(Dossier changed, Set<URI> files) {
            if (changed == dossier) {
                pages.each(page -> page.modelChanged());
            }
        }
    }
}
