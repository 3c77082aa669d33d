// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.formatting;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;
import org.eclipse.xtext.util.ITextRegion;

/**
 * Lays a file out: one property a line, two spaces a level, short blocks on the line where their author put them.
 *
 * <p>Only the space between tokens changes, and no-break spaces come into large numbers; every token, comment and single
 * blank line stays. A file that the parser does not fully understand is left as it is.
 */
public class PacteFormatter implements IFormatter2 {
    private final ItemStarts starts;

    @Inject
    public PacteFormatter(ItemStarts starts) {
        this.starts = starts;
    }

    @Override
    public List<ITextReplacement> format(FormatterRequest request) {
        final ITextRegionAccess access = request.getTextRegionAccess();
        if (access == null || access.hasSyntaxError() || access.regionForRootEObject() == null) {
            return List.of();
        }
        final Layout layout = new Layout(starts, lineEnd(access.regionForDocument().getText()));
        final List<ITextReplacement> replacements = new ArrayList<>();
        IHiddenRegion gap = access.regionForRootEObject().getPreviousHiddenRegion();
        while (gap != null) {
            goOn();
            replace(gap, layout.gap(gap), request, replacements);
            final ISemanticRegion token = gap.getNextSemanticRegion();
            if (token == null) {
                break;
            }
            replace(token, layout.token(token), request, replacements);
            gap = token.getNextHiddenRegion();
        }
        return replacements;
    }

    /** Is called before each token; a subclass ends the work by an exception where nobody wants it any more. */
    protected void goOn() {
        // Nobody changes their mind here.
    }

    private static String lineEnd(String text) {
        final int first = text.indexOf('\n');
        return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }

    private static void replace(ITextSegment region, String text, FormatterRequest request, List<ITextReplacement> replacements) {
        final boolean wanted = request.getRegions() == null || request.getRegions().isEmpty()
                || request.getRegions().stream().anyMatch(asked -> touches(asked, region));
        if (wanted && !text.equals(region.getText())) {
            replacements.add(region.replaceWith(text));
        }
    }

    private static boolean touches(ITextRegion asked, ITextSegment region) {
        return region.getOffset() <= asked.getOffset() + asked.getLength() && asked.getOffset() <= region.getEndOffset();
    }
}
