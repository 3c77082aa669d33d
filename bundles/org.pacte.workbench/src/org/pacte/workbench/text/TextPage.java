// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Language;
import org.pacte.workbench.pages.EditorPage;
import org.pacte.workbench.pages.PageContext;

/** The page on which the contract is written. */
public final class TextPage implements EditorPage {
    private static final int UNDO_LEVELS = 1000;

    private final SemanticColours words = new SemanticColours();
    private PageContext context;
    private Language language;
    private ProjectionViewer viewer;
    private FindBar findBar;
    private FindingAnnotations annotations;
    private Folding folding;
    private Completion completion;
    private TextCommands commands;

    @Override
    public void createControl(Composite parent, PageContext pageContext) {
        context = pageContext;
        language = pageContext.dossier().language();
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        viewer = ContractViewer.create(body, context, new ViewerConfiguration(context, words, this::goToDefinition));
        viewer.setUndoManager(new TextViewerUndoManager(UNDO_LEVELS));
        viewer.activatePlugins();
        viewer.addTextPresentationListener(words);
        // Told before the viewer, which asks it for colours as soon as the text has changed.
        context.document().addPrenotifiedDocumentListener(words);
        findBar = new FindBar(body, viewer);
        folding = new Folding(viewer);
        annotations = new FindingAnnotations((AnnotationModel) viewer.getAnnotationModel());
        completion = new Completion(context);
        completion.install(viewer);
        commands = commands();
        TextMenu.install(viewer, context.site());
        CaretListener caret = event -> {
            completion.moved();
            context.selected(viewer.widgetOffset2ModelOffset(event.caretOffset));
        };
        viewer.getTextWidget().addCaretListener(caret);
        findingsChanged();
        modelChanged();
        symbolsChanged();
    }

    private TextCommands commands() {
        TextCommands all = new TextCommands(context.site(), viewer);
        all.add(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, findBar::open);
        all.own("findNext", () -> findBar.go(true));
        all.own("findPrevious", () -> findBar.go(false));
        all.own("complete", completion::request);
        all.own("format", this::format);
        all.own("goToDefinition", () -> goToDefinition(viewer.getSelectedRange().x));
        return all;
    }

    @Override
    public void setFocus() {
        viewer.getTextWidget().setFocus();
    }

    @Override
    public void activated() {
        commands.activate();
    }

    @Override
    public void deactivated() {
        commands.deactivate();
    }

    @Override
    public void findingsChanged() {
        annotations.show(context.dossier().findings(context.file()), context.document());
    }

    @Override
    public void modelChanged() {
        when(language.semanticTokens(context.file()), tokens -> words.update(tokens)
                .ifPresent(region -> viewer.invalidateTextPresentation(region.getOffset(), region.getLength())));
    }

    @Override
    public void symbolsChanged() {
        folding.update(context.dossier().symbols(context.file()));
    }

    @Override
    public void documentReplaced() {
        viewer.setEditable(context.editable());
    }

    @Override
    public boolean reveal(TextRange range) {
        int end = Math.min(range.end(), context.document().getLength());
        int offset = Math.min(range.offset(), end);
        viewer.exposeModelRange(new Region(offset, end - offset));
        viewer.setSelectedRange(offset, end - offset);
        viewer.revealRange(offset, end - offset);
        return true;
    }

    @Override
    public void dispose() {
        if (viewer != null) {
            commands.deactivate();
            completion.uninstall();
            context.document().removePrenotifiedDocumentListener(words);
        }
    }

    private void goToDefinition(int offset) {
        when(language.definition(context.file(), offset),
                places -> places.stream().findFirst().ifPresent(context::show));
    }

    private void format() {
        if (!viewer.isEditable()) {
            return;
        }
        String before = context.document().get();
        when(language.format(context.file()), changes -> {
            if (context.document().get().equals(before)) {
                apply(changes);
            }
        });
    }

    private void apply(List<TextChange> changes) {
        IDocument document = context.document();
        IRewriteTarget target = viewer.getRewriteTarget();
        target.beginCompoundChange();
        try {
            for (TextChange change : changes) {
                document.replace(change.offset(), change.length(), change.text());
            }
        } catch (BadLocationException e) {
            ILog.of(TextPage.class).error(e.getMessage(), e);
        } finally {
            target.endCompoundChange();
        }
    }

    private <T> void when(CompletableFuture<T> answer, Consumer<? super T> use) {
        Answers.use(answer, viewer.getTextWidget(), use);
    }
}
