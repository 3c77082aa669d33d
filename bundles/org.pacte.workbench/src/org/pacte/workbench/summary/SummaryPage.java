// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.summary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.Location;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.pages.EditorPage;
import org.pacte.workbench.pages.PageContext;

/** The page that sums the contract up: key figures, axes, findings; its links lead back to the text. */
public final class SummaryPage implements EditorPage {
    private static final int MARGIN = 24;

    private PageContext context;
    private Control control;
    private boolean shown;
    private boolean stale = true;
    private String html = "";

    @Override
    public void createControl(Composite parent, PageContext pageContext) {
        context = pageContext;
        control = browser(parent).<Control>map(found -> found).orElseGet(() -> plainText(parent));
    }

    /** Returns a browser, unless this computer has none that can be used. */
    private Optional<Browser> browser(Composite parent) {
        try {
            Browser browser = new Browser(parent, SWT.NONE);
            browser.setJavascriptEnabled(false);
            browser.setData("id", "summary");
            browser.addLocationListener(LocationListener.changingAdapter(this::leaving));
            // The browser's own menu speaks of going back and reloading, which mean nothing here.
            browser.addListener(SWT.MenuDetect, event -> event.doit = false);
            return Optional.of(browser);
        } catch (SWTError noBrowser) {
            return Optional.empty();
        }
    }

    private static StyledText plainText(Composite parent) {
        StyledText text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setData("id", "summary");
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        return text;
    }

    @Override
    public void setFocus() {
        control.setFocus();
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

    private void refresh() {
        stale = false;
        Locale locale = Texts.language();
        URI file = context.file();
        List<Finding> findings = context.dossier().findings(file);
        boolean rich = control instanceof Browser;
        CompletableFuture<String> page = context.dossier().language()
                .read(dossier -> new SummaryReader(locale).read(dossier, file))
                .thenApply(contracts -> rich ? new SummaryHtml(style()).page(contracts, findings, locale)
                        : SummaryText.of(contracts, findings));
        Answers.use(page, control, this::show);
    }

    private void show(String content) {
        if (content.equals(html)) {
            return;
        }
        html = content;
        switch (control) {
            case Browser browser -> browser.setText(content, false);
            case StyledText text -> text.setText(content);
            default -> throw new IllegalStateException();
        }
    }

    private void leaving(LocationEvent event) {
        String target = event.location;
        if (target.startsWith(SummaryHtml.ELEMENT)) {
            event.doit = false;
            String name = decoded(target, SummaryHtml.ELEMENT);
            Answers.use(context.dossier().language().locate(name), control, place -> place.ifPresent(context::show));
        } else if (target.startsWith(SummaryHtml.PLACE)) {
            event.doit = false;
            String[] numbers = decoded(target, SummaryHtml.PLACE).split("/");
            TextRange range = new TextRange(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
            context.show(new Location(context.file(), range, range));
        } else if (target.startsWith("http://") || target.startsWith("https://")) {
            event.doit = false;
            Program.launch(target);
        } else {
            // The page itself; anything else stays closed.
            event.doit = target.equals("about:blank") || target.equals("file:///") || target.startsWith("data:text/html");
        }
    }

    private static String decoded(String target, String kind) {
        return URLDecoder.decode(target.substring(kind.length()), StandardCharsets.UTF_8);
    }

    private static String style() {
        try (InputStream css = SummaryPage.class.getResourceAsStream("summary.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
