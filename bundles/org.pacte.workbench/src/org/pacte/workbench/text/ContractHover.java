// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.net.URI;
import java.util.concurrent.CancellationException;
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
import org.pacte.workbench.dossier.Language;

/** Says what is wrong at the place under the pointer, and what the word there means. */
final class ContractHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {
    private static final long PATIENCE_MILLIS = 3000;

    private final Language language;
    private final URI file;
    private final SemanticColours words;

    ContractHover(Language language, URI file, SemanticColours words) {
        this.language = language;
        this.file = file;
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
        try {
            return language.hover(file, region.getOffset()).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                    .map(Hover::markdown).orElse(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException | CancellationException e) {
            // Nothing can be said in time: the pointer has long moved on.
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
        return (String) getHoverInfo2(viewer, region);
    }
}
