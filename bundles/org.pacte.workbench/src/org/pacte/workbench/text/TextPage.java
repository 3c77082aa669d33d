// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.pacte.dsl.ide.services.Fold;
import org.pacte.dsl.ide.services.Lens;
import org.pacte.dsl.ide.services.Link;
import org.pacte.dsl.ide.services.Proposal;
import org.pacte.dsl.ide.services.SemanticToken;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.workbench.Texts;
import org.pacte.workbench.appearance.Palette;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Language;
import org.pacte.workbench.dossier.LiveAnswer;
import org.pacte.workbench.findings.FindingsView;
import org.pacte.workbench.hierarchy.HierarchyView;
import org.pacte.workbench.outline.QuickOutline;
import org.pacte.workbench.pages.EditorPage;
import org.pacte.workbench.pages.PageContext;
import org.pacte.workbench.rename.RenameDialog;
import org.pacte.workbench.search.ReferencesView;
import org.pacte.workbench.templates.TemplateTarget;

/** The page on which the contract is written. */
public final class TextPage implements EditorPage, TemplateTarget {
    private SemanticColours words;
    private PageContext context;
    private Language language;
    private LiveAnswer<List<SemanticToken>> tokens;
    private ProjectionViewer viewer;
    private FindBar findBar;
    private FindingAnnotations annotations;
    private Folding folding;
    private Completion completion;
    private QuickFixes fixes;
    private Occurrences occurrences;
    private Hints hints;
    private LiveAnswer<List<Fold>> folds;
    private LiveAnswer<List<Link>> links;
    private TextCommands commands;

    @Override
    public void createControl(Composite parent, PageContext pageContext) {
        context = pageContext;
        language = pageContext.dossier().language();
        words = new SemanticColours(Palette.current());
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        OutsideLinks addresses = new OutsideLinks(context.site().getPage());
        ContractViewer whole = ContractViewer.create(body, context,
                new ViewerConfiguration(context, words, this::goToDefinition, addresses));
        viewer = whole.viewer();
        viewer.setUndoManager(new SharedUndo());
        viewer.activatePlugins();
        viewer.prependVerifyKeyListener(new AutoClosing(viewer));
        viewer.addTextPresentationListener(words);
        // Told before the viewer, which asks it for colours as soon as the text has changed.
        context.document().addPrenotifiedDocumentListener(words);
        tokens = new LiveAnswer<>(viewer.getTextWidget(), () -> language.semanticTokens(context.file()), this::colour);
        findBar = new FindBar(body, viewer);
        folding = new Folding(viewer, () -> hints.folded());
        annotations = new FindingAnnotations((AnnotationModel) viewer.getAnnotationModel());
        fixes = new QuickFixes(viewer, context);
        completion = new Completion(context);
        completion.install(viewer);
        commands = commands();
        occurrences = new Occurrences(viewer, context);
        hints = new Hints(whole, context, this::follow, completion::open);
        folds = new LiveAnswer<>(viewer.getTextWidget(), () -> language.folds(context.file()), folding::update);
        links = new LiveAnswer<>(viewer.getTextWidget(), () -> language.links(context.file()), addresses::update);
        TextMenu.install(viewer, context.site());
        CaretListener caret = event -> {
            completion.moved();
            occurrences.moved();
            context.selected(viewer.widgetOffset2ModelOffset(event.caretOffset));
        };
        viewer.getTextWidget().addCaretListener(caret);
        findingsChanged();
        modelChanged();
    }

    private TextCommands commands() {
        TextCommands all = new TextCommands(context.site(), viewer);
        all.add(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, findBar::open);
        all.own("findNext", () -> findBar.go(true));
        all.own("findPrevious", () -> findBar.go(false));
        all.own("complete", completion::request);
        all.own("format", this::format);
        all.own("toggleComment", this::toggleComment);
        all.own("goToDefinition", () -> goToDefinition(name()));
        all.own("references", this::showReferences);
        all.own("hierarchy", this::showHierarchy);
        all.own("quickFix", fixes::request);
        all.own("rename", this::rename);
        SelectionSteps steps = new SelectionSteps(viewer, context);
        all.own("expandSelection", steps::expand);
        all.own("restoreSelection", steps::restore);
        all.own("toggleHints", () -> hints.toggle());
        all.own("quickOutline", this::openQuickOutline);
        all.own("goToLine", () -> GoToLine.ask(context.site().getShell(), context.document(), caret(), this));
        all.own("collapseAll", () -> viewer.doOperation(ProjectionViewer.COLLAPSE_ALL));
        all.own("expandAll", () -> viewer.doOperation(ProjectionViewer.EXPAND_ALL));
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
        tokens.ask();
        folds.ask();
        links.ask();
        hints.ask();
        occurrences.moved();
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
    public CompletableFuture<List<Proposal>> templates() {
        if (!viewer.isEditable()) {
            return CompletableFuture.completedFuture(List.of());
        }
        return language.complete(context.file(), caret()).thenApply(proposals -> proposals.stream()
                .filter(proposal -> proposal.kind() == Proposal.Kind.SNIPPET).toList());
    }

    @Override
    public void insert(Proposal template) {
        CompletionItem item = new CompletionItem(template);
        item.apply(viewer, (char) 0, 0, caret());
        Point selection = item.getSelection(context.document());
        viewer.setSelectedRange(selection.x, selection.y);
        viewer.revealRange(selection.x, selection.y);
        setFocus();
    }

    @Override
    public void dispose() {
        if (viewer != null) {
            commands.deactivate();
            completion.uninstall();
            fixes.uninstall();
            context.document().removePrenotifiedDocumentListener(words);
        }
    }

    private void goToDefinition(int offset) {
        when(language.definition(context.file(), offset),
                places -> places.stream().findFirst().ifPresent(context::show));
    }

    private void colour(List<SemanticToken> meanings) {
        words.update(meanings)
                .ifPresent(region -> viewer.invalidateTextPresentation(region.getOffset(), region.getLength()));
    }

    /** Shows what a count above a line has counted. */
    private void follow(Lens lens) {
        if (lens.kind() == Lens.Kind.FINDINGS) {
            FindingsView.show(context.site().getPage());
        } else {
            ReferencesView.show(context.site().getPage(), context.dossier(), textOf(lens.range()), lens.places());
        }
    }

    private void rename() {
        if (viewer.isEditable()) {
            RenameDialog.ask(context, name());
        }
    }

    private int caret() {
        return viewer.getSelectedRange().x;
    }

    /** Returns the place of the name that the caret means. */
    private int name() {
        return NamePlace.of(context.document().get(), caret());
    }

    private void showReferences() {
        int offset = name();
        String name = words.rangeAt(offset).map(this::textOf).orElse("");
        when(language.references(context.file(), offset), places -> {
            say(places.isEmpty() ? "references.nothing" : null);
            if (!places.isEmpty()) {
                ReferencesView.show(context.site().getPage(), context.dossier(), name, places);
            }
        });
    }

    private void showHierarchy() {
        when(language.planNodeAt(context.file(), caret()), node -> {
            say(node.isEmpty() ? "hierarchy.nothing" : null);
            node.ifPresent(each -> HierarchyView.show(context.site().getPage(), context.dossier(), each));
        });
    }

    /** Says something below the window, or nothing any more. */
    private void say(String key) {
        context.site().getActionBars().getStatusLineManager().setMessage(key == null ? null : Texts.get(key));
    }

    private String textOf(TextRange range) {
        return context.document().get().substring(range.offset(), range.end());
    }

    private void openQuickOutline() {
        new QuickOutline(viewer.getControl(), context.dossier().symbols(context.file()),
                caret(), symbol -> reveal(symbol.selection())).open();
    }

    private void format() {
        if (!viewer.isEditable()) {
            return;
        }
        String before = context.document().get();
        Point selection = viewer.getSelectedRange();
        when(selection.y == 0 ? language.format(context.file())
                : language.format(context.file(), new TextRange(selection.x, selection.y)), changes -> {
            if (context.document().get().equals(before)) {
                context.apply(changes);
            }
        });
    }

    private void toggleComment() {
        if (viewer.isEditable()) {
            Point selection = viewer.getSelectedRange();
            context.apply(LineComments.toggle(context.document().get(), selection.x, selection.y));
        }
    }

    private <T> void when(CompletableFuture<T> answer, Consumer<? super T> use) {
        Answers.use(answer, viewer.getTextWidget(), use);
    }
}
