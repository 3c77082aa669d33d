// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.function.IntConsumer;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.pacte.dsl.ide.services.SemanticToken;
import org.pacte.workbench.Texts;

/** Makes every name that refers to something a link; what it leads to is only asked for when it is followed. */
final class DefinitionLinks implements IHyperlinkDetector {
    private final SemanticColours words;
    private final IntConsumer follow;

    /** @param follow goes to what the name at an offset refers to */
    DefinitionLinks(SemanticColours words, IntConsumer follow) {
        this.words = words;
        this.follow = follow;
    }

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMultiple) {
        int offset = region.getOffset();
        if (words.kindAt(offset).filter(SemanticToken.Kind.REFERENCE::equals).isEmpty()) {
            return null;
        }
        return words.rangeAt(offset)
                .map(range -> new IHyperlink[] {new Link(new Region(range.offset(), range.length()), follow)})
                .orElse(null);
    }

    /** One name under the pointer. */
    private record Link(IRegion region, IntConsumer follow) implements IHyperlink {
        @Override
        public IRegion getHyperlinkRegion() {
            return region;
        }

        @Override
        public String getTypeLabel() {
            return null;
        }

        @Override
        public String getHyperlinkText() {
            return Texts.get("text.goToDefinition");
        }

        @Override
        public void open() {
            follow.accept(region.getOffset());
        }
    }
}
