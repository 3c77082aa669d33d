// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.summary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.pacte.workbench.appearance.Palette;

/**
 * Shows one page of HTML that runs no script and reaches no network: links of the program's own are handed on, links
 * to the web open outside, all others are dead. Shows plain text where the system has no browser to embed.
 */
public final class HtmlView {
    private static final String OWN_LINKS = "pacte:";
    private static final int MARGIN = 24;

    private final Consumer<String> follow;
    private final Control control;
    private String shown = "";

    /** A page, and the words that stand for it where there is no browser. */
    public record Content(String html, String text) {
    }

    /** @param follow is given the links that begin with {@code pacte:} */
    public HtmlView(Composite parent, Consumer<String> follow) {
        this.follow = follow;
        this.control = make(parent);
    }

    public Control control() {
        return control;
    }

    /** Shows a page; nothing happens when it is already shown, so that the reader keeps the place. */
    public void show(Content content) {
        String wanted = control instanceof Browser ? content.html() : content.text();
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        switch (control) {
            case Browser browser -> browser.setText(wanted, false);
            case StyledText text -> text.setText(wanted);
            default -> throw new IllegalStateException();
        }
    }

    /** Returns the style sheet of the program's pages on light or dark paper. */
    public static String style(Palette palette) {
        return palette.dark() ? sheet("page.css") + sheet("page-dark.css") : sheet("page.css");
    }

    private static String sheet(String name) {
        try (InputStream css = HtmlView.class.getResourceAsStream(name)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Control make(Composite parent) {
        try {
            Browser browser = new Browser(parent, SWT.NONE);
            browser.setJavascriptEnabled(false);
            browser.addLocationListener(LocationListener.changingAdapter(this::leaving));
            // The browser's own menu speaks of going back and reloading, which mean nothing here.
            browser.addListener(SWT.MenuDetect, event -> event.doit = false);
            return browser;
        } catch (SWTError noBrowser) {
            StyledText text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
            text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
            return text;
        }
    }

    private void leaving(LocationEvent event) {
        String target = event.location;
        if (target.startsWith(OWN_LINKS)) {
            event.doit = false;
            follow.accept(target);
        } else if (target.startsWith("http://") || target.startsWith("https://")) {
            event.doit = false;
            Program.launch(target);
        } else {
            // The page itself; anything else stays closed.
            event.doit = target.equals("about:blank") || target.equals("file:///")
                    || target.startsWith("data:text/html");
        }
    }
}
