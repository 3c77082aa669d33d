// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.inspection;

import com.google.inject.Inject;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.formatting.IIndentationInformation;
import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.preferences.MapBasedPreferenceValues;
import org.eclipse.xtext.resource.XtextResource;

/** The layout of one file, as the language's formatter decides it. */
final class FileLayout {
    private final IFormatter2 formatter;
    private final TextRegionAccessBuilder regions;
    private final IIndentationInformation indentation;

    @Inject
    FileLayout(IFormatter2 formatter, TextRegionAccessBuilder regions, IIndentationInformation indentation) {
        this.formatter = formatter;
        this.regions = regions;
        this.indentation = indentation;
    }

    /** Returns the line of the first syntax error; such a file is left alone, since its structure is uncertain. */
    static OptionalInt firstSyntaxError(XtextResource resource) {
        return StreamSupport.stream(resource.getParseResult().getSyntaxErrors().spliterator(), false)
                .mapToInt(INode::getTotalStartLine).min();
    }

    /** Returns the text with its layout; nothing but space ever changes. */
    String laidOut(XtextResource resource) {
        if (resource.getContents().isEmpty()) {
            return text(resource);
        }
        final ITextRegionAccess access = regions.forNodeModel(resource).create();
        final FormatterRequest request = new FormatterRequest();
        request.setTextRegionAccess(access);
        request.setAllowIdentityEdits(false);
        final MapBasedPreferenceValues preferences = new MapBasedPreferenceValues();
        preferences.put(FormatterPreferenceKeys.indentation, indentation.getIndentString());
        request.setPreferences(preferences);
        final List<ITextReplacement> replacements = formatter.format(request);
        final String text = access.getRewriter().renderToString(replacements);
        if (!withoutSpace(text).equals(withoutSpace(text(resource)))) {
            throw new IllegalStateException("the layout would change more than space");
        }
        return text;
    }

    private static String text(XtextResource resource) {
        return resource.getParseResult().getRootNode().getText();
    }

    private static String withoutSpace(String text) {
        final StringBuilder rest = new StringBuilder(text.length());
        text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(rest::appendCodePoint);
        return rest.toString();
    }
}
