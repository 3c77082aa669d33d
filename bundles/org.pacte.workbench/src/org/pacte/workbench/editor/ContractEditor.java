// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
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
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.pacte.dsl.ide.services.Location;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.dossier.DossierListener;
import org.pacte.workbench.dossier.Dossiers;
import org.pacte.workbench.dossier.FileStamp;
import org.pacte.workbench.findings.FindingsView;
import org.pacte.workbench.pages.EditorPage;
import org.pacte.workbench.pages.PageContext;
import org.pacte.workbench.pages.PageDescriptor;
import org.pacte.workbench.safety.Drafts;
import org.pacte.workbench.safety.History;

/** One contract file, seen through several pages. */
public final class ContractEditor extends EditorPart implements ISaveablePart2 {
    public static final String ID = "org.pacte.workbench.editor";

    private static final String TEXT_PAGE = "org.pacte.workbench.pages.text";
    private static final int PATIENCE_MILLIS = 200;

    private final DossierListener news = new News();
    /** What was asked before the file was read. */
    private final List<Runnable> wanted = new ArrayList<>();
    private Dossiers dossiers;
    private Dossier dossier;
    private ContractDocument document;
    private PageFolder pages;
    private MessageBar message;
    private FindingCounts counts;
    private CaretProvider caret;
    private Composite body;
    private boolean saving;

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
    }

    @Override
    public void createPartControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        message = new MessageBar(body);
        Path file = path();
        body.getDisplay().timerExec(PATIENCE_MILLIS, this::sayReading);
        Answers.use(CompletableFuture.supplyAsync(() -> LargeFile.beginning(file)), body,
                large -> large.ifPresentOrElse(this::showLarge, this::open));
    }

    private void open() {
        Path file = path();
        Drafts drafts = getSite().getService(Drafts.class);
        History history = getSite().getService(History.class);
        Answers.use(CompletableFuture.supplyAsync(() -> OpenedFile.read(file, drafts, history)), body,
                read -> read.ifPresentOrElse(this::readDone, this::unreadable));
    }

    private void showLarge(String beginning) {
        message.show(Texts.get("editor.large", getPartName()), Map.of());
        LargeFile.show(body, getPartName(), beginning);
    }

    private void sayReading() {
        if (!body.isDisposed() && document == null && !message.visible()) {
            message.show(Texts.get("load.task", getPartName()), Map.of());
        }
    }

    private void unreadable() {
        message.show(Texts.get("editor.unreadable", path().toString()), Map.of());
    }

    private void readDone(OpenedFile read) {
        message.hide();
        document = new ContractDocument(path(), read.text(), dossier.language(),
                () -> firePropertyChange(IEditorPart.PROP_DIRTY), getSite());
        pages = new PageFolder(body, new Context(), PageDescriptor.all(Platform.getExtensionRegistry()));
        counts = new FindingCounts(pages.head(), () -> FindingsView.show(getSite().getPage()));
        counts.show(dossier.findings(document.uri()));
        pages.show("");
        dossiers.addListener(news);
        if (!document.utf8()) {
            conversation(new NullProgressMonitor()).offerConversion();
        } else {
            if (!read.writable()) {
                conversation(new NullProgressMonitor()).offerCopy();
            }
            read.draft().ifPresent(draft -> conversation(new NullProgressMonitor()).offerDraft(draft,
                    () -> getSite().getService(Drafts.class).forget(draft.file())));
        }
        body.layout();
        wanted.forEach(Runnable::run);
        wanted.clear();
    }

    /** Does something now or, when the file is still being read, as soon as it is there. */
    private void whenRead(Runnable action) {
        if (pages == null) {
            wanted.add(action);
        } else {
            action.run();
        }
    }

    /** Shows a place of this file, in the page in front if it can. */
    public void show(Location location) {
        whenRead(() -> {
            pages.first(page -> page.reveal(location.selection()));
            caret.moved(location.selection().offset());
        });
    }

    /** Shows a place of this or of another file in its text. */
    public void showText(Location location) {
        ContractEditors.open(getSite().getPage(), Path.of(location.file())).ifPresent(editor -> {
            editor.showPage(TEXT_PAGE);
            editor.show(location);
        });
    }

    /** Tells whether the text may be changed. */
    public boolean editable() {
        return document != null && document.utf8();
    }

    /** Draws all pages anew, as when the window has got another appearance; the text and its undoing stay. */
    public void redraw() {
        whenRead(() -> {
            int offset = caret.offset();
            pages.redraw();
            pages.front().ifPresent(page -> page.reveal(new TextRange(offset, 0)));
        });
    }

    /** Returns the page in front. */
    public Optional<EditorPage> frontPage() {
        return pages == null ? Optional.empty() : pages.front();
    }

    /** Returns the text that is edited, once it has been read. */
    public Optional<IDocument> text() {
        return Optional.ofNullable(document).map(ContractDocument::document);
    }

    /** Makes changes in the text, the last place first; one undo takes them all back. */
    public void apply(List<TextChange> changes) {
        whenRead(() -> document.apply(changes));
    }

    /** Brings a page to the front by its name. */
    public void showPage(String id) {
        whenRead(() -> pages.show(id));
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
        return path().toUri();
    }

    private Path path() {
        return ((ContractInput) getEditorInput()).file();
    }

    /** Looks whether somebody else has changed the file, without making anybody wait. */
    public void lookAtDisk() {
        if (pages != null) {
            Path file = path();
            FileStamp seen = document.stamp();
            Answers.use(CompletableFuture.supplyAsync(() -> FileStamp.of(file)), pages.head(), now -> {
                // It may have been saved here since the disk was asked.
                if (!saving && document.stamp().equals(seen)) {
                    conversation(new NullProgressMonitor()).diskLookedAt(!now.equals(seen));
                }
            });
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (document == null || saving) {
            return;
        }
        saving = true;
        try {
            if (!conversation(monitor).save()) {
                monitor.setCanceled(true);
            }
        } finally {
            saving = false;
        }
    }

    @Override
    public boolean isDirty() {
        return document != null && document.dirty();
    }

    @Override
    public int promptToSaveOnClose() {
        return conversation(new NullProgressMonitor()).beforeClosing();
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

    private SaveConversation conversation(IProgressMonitor monitor) {
        DiskWork disk = new DiskWork(getSite().getShell().getDisplay(), monitor);
        return new SaveConversation(getSite().getShell(), getPartName(), document, message, disk, new Outcomes());
    }

    /** What the answers about the file lead to. */
    private final class Outcomes implements SaveConversation.Outcome {
        @Override
        public void replaced() {
            pages.each(page -> page.documentReplaced());
        }

        @Override
        public void copied(Path file) {
            IWorkbenchPage page = getSite().getPage();
            body.getDisplay().asyncExec(() -> {
                page.closeEditor(ContractEditor.this, false);
                ContractEditors.open(page, file);
            });
        }
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
        public void apply(List<TextChange> changes) {
            document.apply(changes);
        }

        @Override
        public void show(Location location) {
            ContractEditors.show(getSite().getPage(), location);
        }

        @Override
        public void showText(Location location) {
            ContractEditor.this.showText(location);
        }

        @Override
        public int offset() {
            return caret.offset();
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
        public void checked(Dossier changed) {
            if (changed == dossier) {
                pages.each(page -> page.checked());
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
