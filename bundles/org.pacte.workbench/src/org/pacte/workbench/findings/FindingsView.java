// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.findings;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.pacte.dsl.ide.services.Finding.Severity;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.dossier.DossierListener;
import org.pacte.workbench.dossier.Dossiers;
import org.pacte.workbench.editor.ContractEditor;
import org.pacte.workbench.editor.ContractEditors;
import org.pacte.workbench.images.Icon;
import org.pacte.workbench.outline.EditorWatch;
import org.pacte.workbench.rules.RuleBook;

/** What the rules have to say about the open dossiers, with the explanation and the cure beside. */
public final class FindingsView extends ViewPart {
    public static final String ID = "org.pacte.workbench.findings";
    private static final int PAUSE_MILLIS = 80;
    private static final String GROUPING = "grouping";
    private static final String WAIVED = "waived";

    private final DossierListener news = new News();
    private final Runnable refresh = this::refresh;
    private final EditorWatch watch = new EditorWatch(this::editorChanged);
    private Dossiers dossiers;
    private FindingsHead head;
    private FindingsTree tree;
    private FindingDetails details;
    private final StackLayout front = new StackLayout();
    private Composite stack;
    private GaugePane gauge;
    private FindingFilter filter = FindingFilter.USUAL;
    private RuleBook rules = RuleBook.empty();
    private Optional<ContractEditor> editor = Optional.empty();
    private IMemento memory;

    /** Brings the view to the front. */
    public static void show(IWorkbenchPage page) {
        try {
            page.showView(ID);
        } catch (PartInitException e) {
            ILog.of(FindingsView.class).log(e.getStatus());
        }
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        memory = memento;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(GROUPING, head.grouping().name());
        memento.putBoolean(WAIVED, filter.waived());
    }

    @Override
    public void createPartControl(Composite parent) {
        dossiers = getSite().getService(Dossiers.class);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(front);
        Composite body = new Composite(stack, SWT.NONE);
        front.topControl = body;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        head = new FindingsHead(body, this::refresh);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        SashForm halves = new SashForm(body, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        tree = new FindingsTree(halves);
        details = new FindingDetails(halves, getSite().getPage());
        halves.setWeights(7, 3);
        tree.tree().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> explain()));
        tree.tree().addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> open()));
        new FindingActions(getViewSite(), tree, details, () -> rules).install();
        gauge = new GaugePane(stack, place -> ContractEditors.show(getSite().getPage(), place));
        gaugeSwitch(body);
        filters();
        dossiers.addListener(news);
        getSite().getPage().addPartListener(watch);
        Answers.use(RuleBook.read(), body, book -> {
            rules = book;
            refresh();
        });
        restore();
    }

    private void restore() {
        if (memory == null) {
            refresh();
            return;
        }
        String together = memory.getString(GROUPING);
        Optional<Grouping> known = Optional.ofNullable(together)
                .flatMap(name -> Arrays.stream(Grouping.values()).filter(each -> each.name().equals(name)).findFirst());
        head.restore(known, Boolean.TRUE.equals(memory.getBoolean(WAIVED)));
        memory = null;
    }

    @Override
    public void setFocus() {
        if (front.topControl == gauge.control()) {
            gauge.control().setFocus();
        } else {
            tree.tree().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (dossiers != null) {
            dossiers.removeListener(news);
            getSite().getPage().removePartListener(watch);
        }
        super.dispose();
    }

    /** A button that shows the gauge in the place of the list, and back. */
    private void gaugeSwitch(Composite list) {
        Action action = new Action(Texts.get("gauge.show"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                front.topControl = isChecked() ? gauge.control() : list;
                stack.layout();
            }
        };
        action.setId("gauge.show");
        action.setToolTipText(Texts.get("gauge.show.tip"));
        action.setImageDescriptor(Icon.READY.descriptor());
        ActionContributionItem item = new ActionContributionItem(action);
        item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        getViewSite().getActionBars().getToolBarManager().add(item);
        getViewSite().getActionBars().getToolBarManager().add(new Separator());
    }

    private void filters() {
        IToolBarManager toolBar = getViewSite().getActionBars().getToolBarManager();
        for (Severity severity : Severity.values()) {
            Action action = new Action(null, IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    filter = filter.with(severity, isChecked());
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

    private void open() {
        tree.selectedAlone().ifPresentOrElse(
                row -> ContractEditors.show(getSite().getPage(), row.location()), tree::toggle);
    }

    private void editorChanged() {
        Optional<ContractEditor> active = ContractEditors.active(getSite().getPage());
        if (!active.equals(editor)) {
            editor = active;
            refresh();
        }
    }

    private void refresh() {
        if (tree.tree().isDisposed()) {
            return;
        }
        filter = head.complete(filter);
        List<FindingRow> rows = new ArrayList<>();
        dossiers.all().forEach(dossier -> rows.addAll(FindingRows.of(dossier)));
        int all = (int) rows.stream().filter(row -> !row.waived()).count();
        editor = ContractEditors.active(getSite().getPage());
        editor.filter(active -> head.scope() != Scope.ALL)
                .ifPresent(active -> rows.removeIf(row -> !head.scope().holds(active, row)));
        rows.removeIf(row -> !filter.shows(row, rules));
        tree.tellDossiersApart(dossiers.all().size() > 1);
        tree.show(rows, head.grouping(), rules);
        setContentDescription(summary(rows.size(), all));
        gauge.show(editor.map(active -> List.of(active.dossier())).orElseGet(dossiers::all).stream()
                .flatMap(dossier -> dossier.gauges().stream()).toList());
        explain();
    }

    private static String summary(int shown, int all) {
        return shown == all ? Texts.get("findings.all", String.valueOf(all))
                : Texts.get("findings.some", String.valueOf(shown), String.valueOf(all));
    }

    private void explain() {
        details.show(tree.selectedAlone());
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

        @Override
        public void checked(Dossier dossier) {
            soon();
        }

        @Override
        public void symbolsChanged(Dossier dossier, URI file) {
            if (head.grouping() == Grouping.AXIS) {
                soon();
            }
        }

        private void soon() {
            getSite().getShell().getDisplay().timerExec(PAUSE_MILLIS, refresh);
        }
    }
}
