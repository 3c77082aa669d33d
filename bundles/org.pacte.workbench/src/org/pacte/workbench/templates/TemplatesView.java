// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.templates;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;
import org.pacte.dsl.ide.services.Proposal;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Paper;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.editor.CaretSelection;
import org.pacte.workbench.editor.ContractEditor;
import org.pacte.workbench.editor.ContractEditors;
import org.pacte.workbench.outline.EditorWatch;
import org.pacte.workbench.text.TextZoom;

/** The blocks that can be written where the caret is; Enter or a double click writes one. */
public final class TemplatesView extends ViewPart {
    public static final String ID = "org.pacte.workbench.templates";
    private static final int REST_MILLIS = 500;
    private static final int MARGIN = 10;

    private final Runnable ask = this::ask;
    private final EditorWatch watch = new EditorWatch(this::askSoon);
    private final ISelectionListener caret = (part, selection) -> {
        if (selection instanceof CaretSelection) {
            askSoon();
        }
    };
    private TableViewer viewer;
    private StyledText preview;

    @Override
    public void createPartControl(Composite parent) {
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        viewer = new TableViewer(halves, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new TemplateLabels());
        viewer.getTable().setData("id", "templates");
        Paper.under(viewer.getTable());
        ScreenReader.name(viewer.getTable(), Texts.get("templates.name"));
        preview = new StyledText(halves, SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        preview.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        preview.setCaret(null);
        preview.setData("org.eclipse.e4.ui.css.CssClassName", "explanation");
        ScreenReader.name(preview, Texts.get("templates.preview"));
        TextZoom.follow(preview);
        halves.setWeights(3, 7);
        viewer.addSelectionChangedListener(event -> selected().ifPresentOrElse(
                template -> preview.setText(unindented(template.change().text())), () -> preview.setText("")));
        viewer.addOpenListener(event -> selected().ifPresent(this::insert));
        getSite().getPage().addPartListener(watch);
        getSite().getPage().addPostSelectionListener(caret);
        ask();
    }

    @Override
    public void setFocus() {
        viewer.getTable().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(watch);
        getSite().getPage().removePostSelectionListener(caret);
        super.dispose();
    }

    private Optional<Proposal> selected() {
        IStructuredSelection selection = viewer.getStructuredSelection();
        return Optional.ofNullable((Proposal) selection.getFirstElement());
    }

    /** Takes away the indentation that a block gets at the caret: its last line shows how deep that is. */
    private static String unindented(String text) {
        String last = text.substring(text.lastIndexOf('\n') + 1);
        return text.replace("\n" + last.substring(0, last.length() - last.stripLeading().length()), "\n");
    }

    private Optional<TemplateTarget> target() {
        return ContractEditors.active(getSite().getPage()).flatMap(ContractEditor::frontPage)
                .filter(TemplateTarget.class::isInstance).map(TemplateTarget.class::cast);
    }

    private void insert(Proposal template) {
        getSite().getPage().activate(getSite().getPage().getActiveEditor());
        target().ifPresent(page -> page.insert(template));
    }

    private void askSoon() {
        if (!viewer.getTable().isDisposed()) {
            viewer.getTable().getDisplay().timerExec(REST_MILLIS, ask);
        }
    }

    private void ask() {
        if (!viewer.getTable().isDisposed() && viewer.getTable().isVisible()) {
            target().ifPresentOrElse(page -> Answers.use(page.templates(), viewer.getTable(), this::show),
                    () -> show(List.of()));
        }
    }

    private void show(List<Proposal> templates) {
        setContentDescription(Texts.get(templates.isEmpty() ? "templates.none" : "templates.hint"));
        if (!templates.equals(viewer.getInput())) {
            String before = selected().map(Proposal::label).orElse("");
            viewer.setInput(templates);
            templates.stream().filter(template -> template.label().equals(before)).findFirst()
                    .or(() -> templates.stream().findFirst())
                    .ifPresent(template -> viewer.setSelection(new StructuredSelection(template)));
        }
    }
}
