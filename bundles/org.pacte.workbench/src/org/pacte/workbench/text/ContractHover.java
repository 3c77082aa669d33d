// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.pacte.dsl.ide.services.Hover;
import org.pacte.dsl.ide.services.QuickFix;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.workbench.dossier.Language;
import org.pacte.workbench.fixes.Fixing;
import org.pacte.workbench.pages.PageContext;

/** Says what is wrong at the place under the pointer, what cures it, and what the word there means. */
final class ContractHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {
    private static final long PATIENCE_MILLIS = 3000;

    private final PageContext context;
    private final SemanticColours words;

    ContractHover(PageContext context, SemanticColours words) {
        this.context = context;
        this.words = words;
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return words.rangeAt(offset)
                .map(range -> new Region(range.offset(), range.length()))
                .orElseGet(() -> new Region(offset, 0));
    }

    /** Called by the viewer in a thread of its own: here, and only here, an answer is waited for. */
    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
        Language language = context.dossier().language();
        Optional<Hover> hover = Optional.ofNullable(
                await(language.hover(context.file(), region.getOffset()))).flatMap(found -> found);
        if (hover.isEmpty()) {
            return null;
        }
        List<QuickFix> fixes = context.editable() ? await(language.fixes(context.file(),
                new TextRange(region.getOffset(), region.getLength()))) : null;
        return new HoverContent(hover.get().markdown(), fixes == null ? List.of() : fixes,
                new Fixing(context.site().getPage(), context.dossier())::apply);
    }

    /** Waits for an answer for a while; null when nothing can be said in time, and the pointer has long moved on. */
    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException | CancellationException e) {
            // Failures are told to the log by the dossier.
            return null;
        }
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return MarkdownWindow.creator();
    }

    @Override
    @Deprecated
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return getHoverInfo2(viewer, region) instanceof HoverContent content ? content.markdown() : null;
    }
}
