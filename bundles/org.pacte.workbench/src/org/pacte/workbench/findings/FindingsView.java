// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.findings;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.Finding.Severity;
import org.pacte.dsl.ide.services.QuickFix;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Tone;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.dossier.DossierListener;
import org.pacte.workbench.dossier.Dossiers;
import org.pacte.workbench.editor.ContractEditors;
import org.pacte.workbench.fixes.FixLinks;
import org.pacte.workbench.fixes.Fixing;
import org.pacte.workbench.images.Icon;
import org.pacte.workbench.text.FindingText;
import org.pacte.workbench.text.Markdown;

/** What the rules have to say about the open dossiers, with the explanation and the cure beside. */
public final class FindingsView extends ViewPart {
    public static final String ID = "org.pacte.workbench.findings";
    private static final int PAUSE_MILLIS = 80;
    private static final int MARGIN = 10;

    private final DossierListener news = new News();
    private final Set<Severity> shown = EnumSet.allOf(Severity.class);
    private final Runnable refresh = this::refresh;
    private Dossiers dossiers;
    private FindingsTable table;
    private StyledText explanation;
    private FixLinks links;

    /** Brings the view to the front. */
    public static void show(IWorkbenchPage page) {
        try {
            page.showView(ID);
        } catch (PartInitException e) {
            ILog.of(FindingsView.class).log(e.getStatus());
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        table = new FindingsTable(halves);
        Composite right = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
        explanation = new StyledText(right, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        explanation.setData("org.eclipse.e4.ui.css.CssClassName", "explanation");
        explanation.setData("id", "explanation");
        ScreenReader.name(explanation, Texts.get("findings.explanation"));
        explanation.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        explanation.setLineSpacing(2);
        explanation.setCaret(null);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(explanation);
        links = new FixLinks(right, Tone.POPUP);
        halves.setWeights(7, 3);
        table.viewer().addSelectionChangedListener(event -> explain());
        table.viewer().addOpenListener(event -> selected().ifPresent(
                row -> ContractEditors.show(getSite().getPage(), row.location())));
        getSite().setSelectionProvider(table.viewer());
        filters();
        dossiers = getSite().getService(Dossiers.class);
        dossiers.addListener(news);
        refresh();
    }

    @Override
    public void setFocus() {
        table.viewer().getTable().setFocus();
    }

    @Override
    public void dispose() {
        if (dossiers != null) {
            dossiers.removeListener(news);
        }
        super.dispose();
    }

    private void filters() {
        IToolBarManager toolBar = getViewSite().getActionBars().getToolBarManager();
        for (Severity severity : Severity.values()) {
            Action action = new Action(null, IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    if (isChecked()) {
                        shown.add(severity);
                    } else {
                        shown.remove(severity);
                    }
                    refresh();
                }
            };
            action.setId("findings.filter." + severity.name().toLowerCase(Locale.ROOT));
            action.setToolTipText(Texts.get(action.getId()));
            action.setImageDescriptor(Icon.of(severity).descriptor());
            action.setChecked(true);
            toolBar.add(action);
        }
    }

    private Optional<FindingRow> selected() {
        IStructuredSelection selection = table.viewer().getStructuredSelection();
        return Optional.ofNullable((FindingRow) selection.getFirstElement());
    }

    private void refresh() {
        if (table.viewer().getTable().isDisposed()) {
            return;
        }
        List<FindingRow> rows = new ArrayList<>();
        int all = 0;
        for (Dossier dossier : dossiers.all()) {
            for (var entry : dossier.findings().entrySet()) {
                all += entry.getValue().size();
                entry.getValue().stream()
                        .filter(finding -> shown.contains(finding.severity()))
                        .forEach(finding -> rows.add(new FindingRow(dossier, entry.getKey(), finding)));
            }
        }
        table.tellDossiersApart(dossiers.all().size() > 1);
        table.show(rows);
        setContentDescription(FindingsTable.summary(rows.size(), all));
        explain();
    }

    private void explain() {
        Markdown.Styled text = selected()
                .map(row -> Markdown.styled(FindingText.markdown(row.finding())))
                .orElseGet(() -> new Markdown.Styled(Texts.get("findings.hint"), List.of()));
        if (!explanation.getText().equals(text.text())) {
            explanation.setText(text.text());
            text.styles().forEach(explanation::setStyleRange);
            links.show(List.of(), fix -> { /* There is none. */ });
            selected().ifPresent(this::askFixes);
        }
    }

    private void askFixes(FindingRow row) {
        Fixing fixing = new Fixing(getSite().getPage(), row.dossier());
        Answers.use(row.dossier().language().fixes(row.file(), row.finding().range()), explanation, fixes -> {
            if (selected().filter(row::equals).isPresent()) {
                links.show(fixes.stream().filter(fix -> cures(fix, row.finding())).toList(), fixing::apply);
            }
        });
    }

    private static boolean cures(QuickFix fix, Finding finding) {
        return fix.rule().equals(finding.rule()) && fix.message().equals(finding.message());
    }

    /** What the dossiers tell; bursts of news are drawn once. */
    private final class News implements DossierListener {
        @Override
        public void dossiersChanged() {
            soon();
        }

        @Override
        public void findingsChanged(Dossier dossier, URI file) {
            soon();
        }

        private void soon() {
            getSite().getShell().getDisplay().timerExec(PAUSE_MILLIS, refresh);
        }
    }
}
