// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.summary;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.widgets.Composite;
import org.pacte.dsl.ide.services.ContractGauge;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.Location;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Palette;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.pages.EditorPage;
import org.pacte.workbench.pages.PageContext;

/** The page that sums the contract up: key figures, axes, findings; its links lead back to the text. */
public final class SummaryPage implements EditorPage {
    private PageContext context;
    private HtmlView view;
    private boolean shown;
    private boolean stale = true;

    @Override
    public void createControl(Composite parent, PageContext pageContext) {
        context = pageContext;
        view = new HtmlView(parent, this::follow);
        view.control().setData("id", "summary");
        ScreenReader.name(view.control(), Texts.get("summary.name"));
    }

    @Override
    public void setFocus() {
        view.control().setFocus();
    }

    @Override
    public void activated() {
        shown = true;
        if (stale) {
            refresh();
        }
    }

    @Override
    public void deactivated() {
        shown = false;
    }

    @Override
    public void modelChanged() {
        stale = true;
        if (shown) {
            refresh();
        }
    }

    @Override
    public void findingsChanged() {
        modelChanged();
    }

    @Override
    public void checked() {
        modelChanged();
    }

    private void refresh() {
        stale = false;
        Locale locale = Texts.language();
        Palette palette = Palette.current();
        URI file = context.file();
        List<Finding> findings = context.dossier().findings(file);
        List<ContractGauge> gauges = context.dossier().gauges();
        CompletableFuture<HtmlView.Content> page = context.dossier().language()
                .read(dossier -> new SummaryReader(locale).read(dossier, file))
                .thenApply(contracts -> new HtmlView.Content(
                        new SummaryHtml(HtmlView.style(palette)).page(contracts, gauges, findings, locale),
                        SummaryText.of(contracts, findings)));
        Answers.use(page, view.control(), view::show);
    }

    private void follow(String link) {
        if (link.startsWith(SummaryHtml.ELEMENT)) {
            String name = decoded(link, SummaryHtml.ELEMENT);
            Answers.use(context.dossier().language().locate(name), view.control(),
                    place -> place.ifPresent(context::show));
        } else if (link.startsWith(SummaryHtml.PLACE)) {
            String[] numbers = decoded(link, SummaryHtml.PLACE).split("/");
            TextRange range = new TextRange(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
            context.show(new Location(context.file(), range, range));
        }
    }

    private static String decoded(String link, String kind) {
        return URLDecoder.decode(link.substring(kind.length()), StandardCharsets.UTF_8);
    }
}
