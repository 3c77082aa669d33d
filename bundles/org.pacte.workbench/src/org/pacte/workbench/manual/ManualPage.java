// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.manual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Palette;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.editor.ReadOnlyEditor;
import org.pacte.workbench.findings.FindingsView;
import org.pacte.workbench.images.Icon;
import org.pacte.workbench.summary.HtmlView;

/** The manual: first steps, the workbench, the language on a page and in full, the keys. */
public final class ManualPage extends ReadOnlyEditor {
    public static final String ID = "org.pacte.workbench.manual";
    private static final String SHORT = "aide-memoire.md";
    private static final String LONG = "reference.md";
    private static final String WORKBENCH = "atelier.md";
    private static final String FIRST_STEPS = "premiers-pas.md";
    private static final String KEYS = "keys";
    private static final String COMMAND = "pacte:command/";

    private final Deque<String> visited = new ArrayDeque<>();
    private HtmlView view;
    private ToolItem back;

    /** Opens the manual, or brings it to the front. */
    public static void open(IWorkbenchPage page) {
        part(page);
    }

    /** Opens the manual at the first steps. */
    public static void openFirstSteps(IWorkbenchPage page) {
        part(page).ifPresent(manual -> manual.show(FIRST_STEPS));
    }

    /** Opens the manual at what it says of a page or a view, by the name that these have in the window. */
    public static void open(IWorkbenchPage page, String name) {
        part(page).ifPresent(manual -> manual.show(WORKBENCH + ManualSection.MARK + ManualSection.slug(name)));
    }

    private static Optional<ManualPage> part(IWorkbenchPage page) {
        try {
            return Optional.of((ManualPage) page.openEditor(new ManualInput(), ID));
        } catch (PartInitException e) {
            ILog.of(ManualPage.class).log(e.getStatus());
            return Optional.empty();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        ToolBar bar = new ToolBar(body, SWT.FLAT | SWT.RIGHT);
        bar.setData("org.eclipse.e4.ui.css.CssClassName", "page-tabs");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        back = item(bar, Icon.BACK, "manual.back", this::back);
        item(bar, Icon.MILESTONE, "manual.firstSteps", () -> show(FIRST_STEPS));
        item(bar, Icon.CONTRACT, "manual.workbench", () -> show(WORKBENCH));
        item(bar, Icon.SNIPPET, "manual.short", () -> show(SHORT));
        item(bar, Icon.REFERENCE_TEXT, "manual.long", () -> show(LONG));
        item(bar, Icon.KEYWORD, "manual.keys", () -> show(KEYS));
        view = new HtmlView(body, this::follow);
        view.control().setData("id", "manual");
        ScreenReader.name(view.control(), Texts.get("manual.title"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(view.control());
        show(SHORT);
    }

    private static ToolItem item(ToolBar bar, Icon icon, String key, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(icon.image());
        item.setText(Texts.get(key));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return item;
    }

    private void follow(String link) {
        if (link.startsWith(ManualHtml.CHAPTER)) {
            show(link.substring(ManualHtml.CHAPTER.length()));
        } else if (link.startsWith(COMMAND)) {
            run(link.substring(COMMAND.length()));
        }
    }

    /** Does what the first steps propose; they know our own commands only. */
    private void run(String command) {
        if (command.equals("showFindings")) {
            FindingsView.show(getSite().getPage());
            return;
        }
        try {
            getSite().getService(IHandlerService.class).executeCommand("org.pacte.workbench.command." + command, null);
        } catch (CommandException e) {
            ILog.of(ManualPage.class).error(e.getMessage(), e);
        }
    }

    private void back() {
        visited.pop();
        show(visited.pop());
    }

    private void show(String chapter) {
        if (!chapter.equals(visited.peek())) {
            visited.push(chapter);
        }
        Palette palette = Palette.current();
        back.setEnabled(visited.size() > 1);
        if (chapter.equals(KEYS)) {
            String keys = new KeyboardChapter(getSite()).markdown();
            view.show(new HtmlView.Content(new ManualHtml(HtmlView.style(palette)).page(keys), keys));
            return;
        }
        Answers.use(CompletableFuture.supplyAsync(() -> read(chapter, palette)), view.control(),
                content -> {
                    // Another chapter may have been asked for while this one was read.
                    if (chapter.equals(visited.peek())) {
                        view.show(content);
                    }
                });
    }

    private static HtmlView.Content read(String chapter, Palette palette) {
        ManualSection section = ManualSection.of(chapter);
        try (InputStream text = ManualPage.class.getResourceAsStream("/manual/" + section.chapter())) {
            if (text == null) {
                return new HtmlView.Content("", Texts.get("manual.missing"));
            }
            String words = new String(text.readAllBytes(), StandardCharsets.UTF_8);
            words = section.in(words);
            String markdown = section.chapter().endsWith(".md") ? words : "```\n" + words + "\n```\n";
            return new HtmlView.Content(new ManualHtml(HtmlView.style(palette)).page(markdown), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void setFocus() {
        view.control().setFocus();
    }
}
