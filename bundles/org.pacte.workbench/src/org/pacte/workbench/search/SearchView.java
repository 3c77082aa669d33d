// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.search;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.dialogs.PushButton;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.dossier.Dossiers;
import org.pacte.workbench.editor.ContractEditor;
import org.pacte.workbench.editor.ContractEditors;
import org.pacte.workbench.text.TextSearch;

/** Looks for words in all files of a dossier, whether they are open or not. */
public final class SearchView extends ViewPart {
    public static final String ID = "org.pacte.workbench.search";

    private Text wanted;
    private Button exact;
    private Button stop;
    private Label state;
    private PlacesTree tree;
    private DossierSearch running;

    /** Brings the view to the front, with words to look for unless they are empty. */
    static void open(IWorkbenchPage page, String words) {
        try {
            if (page.showView(ID) instanceof SearchView view) {
                view.ask(words);
            }
        } catch (PartInitException e) {
            ILog.of(SearchView.class).log(e.getStatus());
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        Composite head = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 6).spacing(8, 4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        wanted = new Text(head, SWT.BORDER | SWT.SINGLE);
        wanted.setMessage(Texts.get("search.wanted"));
        wanted.setData("id", "search.wanted");
        ScreenReader.name(wanted, Texts.get("search.wanted"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(260, SWT.DEFAULT).applyTo(wanted);
        wanted.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> search()));
        exact = new Button(head, SWT.CHECK);
        exact.setText(Texts.get("find.exact"));
        exact.setData("id", "search.exact");
        PushButton.of(head, "search.start", this::search);
        stop = PushButton.of(head, "search.stop", this::stop);
        stop.setEnabled(false);
        state = new Label(head, SWT.NONE);
        state.setData("id", "search.state");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(state);
        tree = new PlacesTree(body, "search.results", Texts.get("search.results"),
                place -> ContractEditors.show(getSite().getPage(), place.location()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getControl());
        getSite().setSelectionProvider(tree.viewer());
    }

    private void ask(String words) {
        if (!words.isEmpty()) {
            wanted.setText(words);
        }
        wanted.setFocus();
        wanted.selectAll();
    }

    private void search() {
        stop();
        if (wanted.getText().isEmpty()) {
            return;
        }
        List<Dossier> dossiers = dossiers();
        DossierSearch search = new DossierSearch(dossiers, new DossierTexts(getSite().getPage()),
                new TextSearch(wanted.getText(), exact.getSelection()));
        running = search;
        stop.setEnabled(true);
        Answers.use(search.start(path -> Answers.later(state.getDisplay(), () -> reading(search, path))), state,
                found -> show(search, found));
    }

    /** Returns the dossier that is worked on, or all of them when none is. */
    private List<Dossier> dossiers() {
        return ContractEditors.active(getSite().getPage()).map(ContractEditor::dossier).map(List::of)
                .orElseGet(() -> getSite().getService(Dossiers.class).all());
    }

    private void stop() {
        if (running != null) {
            running.stop();
        }
    }

    private void reading(DossierSearch search, String path) {
        if (search == running && !state.isDisposed()) {
            state.setText(Texts.get("search.reading", path));
        }
    }

    private void show(DossierSearch search, List<FilePlaces> found) {
        if (search != running) {
            return;
        }
        running = null;
        stop.setEnabled(false);
        tree.show(found);
        int places = found.stream().mapToInt(file -> file.places().size()).sum();
        String summary = found.isEmpty() ? Texts.get("search.none")
                : Texts.get("search.found", String.valueOf(places), String.valueOf(found.size()));
        state.setText(search.wasStopped() ? Texts.get("search.stopped", summary) : summary);
        if (!found.isEmpty() && wanted.isFocusControl()) {
            tree.viewer().getControl().setFocus();
        }
    }

    @Override
    public void setFocus() {
        wanted.setFocus();
    }

    @Override
    public void dispose() {
        stop();
        super.dispose();
    }
}
