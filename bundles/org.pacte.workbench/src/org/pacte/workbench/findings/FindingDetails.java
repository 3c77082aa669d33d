// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.findings;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.QuickFix;
import org.pacte.dsl.ide.services.WaivedFinding;
import org.pacte.model.time.FrenchDates;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Tone;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.fixes.FixLinks;
import org.pacte.workbench.fixes.Fixing;
import org.pacte.workbench.text.FindingText;
import org.pacte.workbench.text.Markdown;

/** What there is to know of the chosen finding, and what can be done about it. */
final class FindingDetails {
    private static final int MARGIN = 10;

    private final IWorkbenchPage page;
    private final Composite body;
    private final StyledText explanation;
    private final FixLinks links;
    private Optional<FindingRow> row = Optional.empty();
    private List<QuickFix> fixes = List.of();

    FindingDetails(Composite parent, IWorkbenchPage page) {
        this.page = page;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        explanation = new StyledText(body, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        explanation.setData("org.eclipse.e4.ui.css.CssClassName", "explanation");
        explanation.setData("id", "explanation");
        ScreenReader.name(explanation, Texts.get("findings.explanation"));
        explanation.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        explanation.setLineSpacing(2);
        explanation.setCaret(null);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(explanation);
        links = new FixLinks(body, Tone.POPUP);
    }

    Control control() {
        return body;
    }

    /** Returns what cures the finding, as far as it is known yet. */
    List<QuickFix> fixes() {
        return fixes;
    }

    /** Explains a finding, or says what to do where none is chosen. */
    void show(Optional<FindingRow> chosen) {
        row = chosen;
        Markdown.Styled text = chosen.map(each -> Markdown.styled(markdown(each)))
                .orElseGet(() -> new Markdown.Styled(Texts.get("findings.hint"), List.of()));
        if (!explanation.getText().equals(text.text())) {
            explanation.setText(text.text());
            text.styles().forEach(explanation::setStyleRange);
            showFixes(List.of());
        }
        chosen.filter(each -> !each.waived()).ifPresent(this::askFixes);
    }

    private static String markdown(FindingRow row) {
        return row.waiver().map(waiver -> waived(waiver) + "\n\n").orElse("") + FindingText.markdown(row.finding());
    }

    private static String waived(WaivedFinding waiver) {
        String date = waiver.date().map(each -> FrenchDates.print(each, Texts.language())).orElse("—");
        String expires = waiver.expires()
                .map(each -> Texts.get("waiver.told.expires", FrenchDates.print(each, Texts.language())))
                .orElse("");
        return "**" + Texts.get("waiver.told", Markdown.escaped(waiver.author()), date, expires) + "** "
                + Markdown.escaped(waiver.reason());
    }

    private void askFixes(FindingRow asked) {
        Answers.use(asked.dossier().language().fixes(asked.file(), asked.finding().range()), explanation, found -> {
            if (row.filter(asked::equals).isPresent()) {
                showFixes(found.stream().filter(fix -> cures(fix, asked.finding())).toList());
            }
        });
    }

    private void showFixes(List<QuickFix> found) {
        if (!found.equals(fixes) || found.isEmpty()) {
            fixes = found;
            // Cures of the whole file are in the menu: they would leave no room for the explanation.
            links.show(found.stream().filter(fix -> fix.scope() != QuickFix.Scope.FILE).toList(), this::apply);
        }
    }

    /** Makes a fix of the finding that is shown. */
    void apply(QuickFix fix) {
        row.ifPresent(each -> new Fixing(page, each.dossier()).apply(fix));
    }

    private static boolean cures(QuickFix fix, Finding finding) {
        return fix.rule().equals(finding.rule()) && fix.message().equals(finding.message());
    }
}
