// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.jface.text.codemining.LineEndCodeMining;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.pacte.dsl.ide.services.InlayHint;
import org.pacte.dsl.ide.services.Lens;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.workbench.dossier.Language;
import org.pacte.workbench.dossier.LiveAnswer;
import org.pacte.workbench.pages.PageContext;

/**
 * What is computed and counted, shown between the words and above the lines without being part of the text. The answers
 * of the language services are kept here; the viewer is told to draw them when they have come.
 */
final class Hints {
    private static final int DRAWN_MILLIS = 200;
    private static final int FOLDED_MILLIS = 100;

    private final ContractViewer shown;
    private final SourceViewer viewer;
    private final PageContext context;
    private final Consumer<Lens> follow;
    private final BooleanSupplier busy;
    private final LiveAnswer<List<InlayHint>> inlays;
    private final LiveAnswer<List<Lens>> lenses;
    private final Runnable folded = this::draw;
    private List<InlayHint> shownInlays = List.of();
    private List<Lens> shownLenses = List.of();
    private List<String> drawn = List.of();

    /**
     * @param follow shows what a count above a line has counted
     * @param busy tells that a list is open over the text, which would be closed if lines moved below it
     */
    Hints(ContractViewer shown, PageContext context, Consumer<Lens> follow, BooleanSupplier busy) {
        this.shown = shown;
        this.viewer = shown.viewer();
        this.context = context;
        this.follow = follow;
        this.busy = busy;
        Language language = context.dossier().language();
        inlays = new LiveAnswer<>(viewer.getTextWidget(), () -> language.inlayHints(context.file(),
                new TextRange(0, context.document().getLength())), answer -> {
                    shownInlays = answer;
                    draw();
                });
        lenses = new LiveAnswer<>(viewer.getTextWidget(), () -> language.lenses(context.file()), answer -> {
            shownLenses = answer;
            draw();
        });
        viewer.setCodeMiningProviders(new ICodeMiningProvider[] {new Provider()});
    }

    /** Asks for them anew: the text was read again. */
    void ask() {
        if (HintChoice.wanted()) {
            inlays.ask();
            lenses.ask();
        }
    }

    /** Shows them, or no longer; kept from one start to the next. */
    void toggle() {
        HintChoice.set(!HintChoice.wanted());
        shownInlays = List.of();
        shownLenses = List.of();
        draw();
        ask();
    }

    private void draw() {
        Control whole = viewer.getControl();
        if (whole == null || whole.isDisposed()) {
            return;
        }
        if (busy.getAsBoolean()) {
            whole.getDisplay().timerExec(DRAWN_MILLIS, this::draw);
            return;
        }
        List<String> looks = looks();
        if (looks.equals(drawn)) {
            // They move with the text by themselves.
            return;
        }
        drawn = looks;
        viewer.updateCodeMinings();
        // The viewer makes room between the lines a little later; the line numbers do not notice by themselves.
        whole.getDisplay().timerExec(DRAWN_MILLIS, shown::renumber);
    }

    /** Lines were folded or unfolded: the room above them is made anew. */
    void folded() {
        if (viewer.getTextWidget() != null) {
            drawn = List.of();
            shown.renumber();
            viewer.getTextWidget().getDisplay().timerExec(FOLDED_MILLIS, folded);
        }
    }

    /** Returns what is to be seen, each with the words of its line. */
    private List<String> looks() {
        List<String> looks = new ArrayList<>();
        shownInlays.forEach(hint -> looks.add(hint.text() + lineAt(hint.offset())));
        shownLenses.forEach(lens -> looks.add(lens.title() + lineAt(lens.range().offset())));
        return looks;
    }

    private String lineAt(int offset) {
        try {
            IRegion line = context.document().getLineInformationOfOffset(offset);
            return context.document().get(line.getOffset(), line.getLength());
        } catch (BadLocationException e) {
            // The text became shorter since the answer; the next answer puts it right.
            return "";
        }
    }

    /** Hands the latest answers to the viewer. */
    private final class Provider extends AbstractCodeMiningProvider {
        @Override
        public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer asked,
                IProgressMonitor monitor) {
            List<ICodeMining> minings = new ArrayList<>();
            int length = context.document().getLength();
            shownInlays.stream().filter(hint -> hint.offset() <= length).forEach(hint -> inlay(hint, minings));
            SortedMap<Integer, List<Lens>> byLine = new TreeMap<>();
            shownLenses.stream().filter(lens -> lens.count() > 0 && lens.range().end() <= length)
                    .forEach(lens -> byLine.computeIfAbsent(line(lens), line -> new ArrayList<>()).add(lens));
            byLine.forEach((line, lenses) -> header(line, lenses, minings));
            return CompletableFuture.completedFuture(minings);
        }

        private void inlay(InlayHint hint, List<ICodeMining> minings) {
            try {
                IRegion line = context.document().getLineInformationOfOffset(hint.offset());
                boolean last = hint.offset() >= line.getOffset() + line.getLength();
                minings.add(last ? new LastInlay(hint, context.document(), this) : new Inlay(hint, this));
            } catch (BadLocationException e) {
                // The text became shorter since the answer; the next answer puts it right.
                return;
            }
        }

        private int line(Lens lens) {
            try {
                return context.document().getLineOfOffset(lens.range().offset());
            } catch (BadLocationException e) {
                // The text became shorter since the answer; the next answer puts it right.
                return 0;
            }
        }

        private void header(int line, List<Lens> lenses, List<ICodeMining> minings) {
            try {
                minings.add(new Header(lenses, line, this));
            } catch (BadLocationException e) {
                // The line was taken out since; the next answer puts it right.
                return;
            }
        }
    }

    /** A computed value behind the words that it was computed from. */
    private static final class Inlay extends LineContentCodeMining {
        Inlay(InlayHint hint, ICodeMiningProvider provider) {
            super(new Position(hint.offset(), 1), provider);
            setLabel("\u2002" + hint.text() + "\u2002");
        }
    }

    /** A computed value at the end of its line. */
    private static final class LastInlay extends LineEndCodeMining {
        LastInlay(InlayHint hint, IDocument document, ICodeMiningProvider provider) throws BadLocationException {
            super(document, document.getLineOfOffset(hint.offset()), provider);
            setLabel("\u2002" + hint.text());
        }
    }

    /** The counts above the line of a declaration; a click shows what was counted. */
    private final class Header extends LineHeaderCodeMining {
        Header(List<Lens> lenses, int line, ICodeMiningProvider provider) throws BadLocationException {
            super(line, context.document(), provider, event -> choose(lenses));
            setLabel(String.join("\u2002·\u2002", lenses.stream().map(Lens::title).toList()));
        }
    }

    /** Shows what was counted, asking which of several counts is meant. */
    private void choose(List<Lens> lenses) {
        if (lenses.size() == 1) {
            follow.accept(lenses.getFirst());
            return;
        }
        Menu menu = new Menu(viewer.getTextWidget());
        for (Lens lens : lenses) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(lens.title());
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow.accept(lens)));
        }
        menu.addMenuListener(MenuListener.menuHiddenAdapter(
                hidden -> viewer.getTextWidget().getDisplay().asyncExec(menu::dispose)));
        menu.setVisible(true);
    }
}
