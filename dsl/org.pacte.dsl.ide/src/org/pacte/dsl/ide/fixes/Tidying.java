// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.fixes;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.ide.services.TextRange;

/** Makes changes in a text and lays out what they have brought, and nothing else. */
@Singleton
final class Tidying {
    private final Provider<XtextResource> resources;
    private final Provider<XtextResourceSet> sets;
    private final Provider<FormatterRequest> requests;
    private final Provider<TextRegionAccessBuilder> regions;
    private final Provider<IFormatter2> formatters;

    /** A stretch of the text before all changes, and what stands in its place. */
    private record Stretch(TextRange before, TextRange after) {
    }

    @Inject
    Tidying(Provider<XtextResource> resources, Provider<XtextResourceSet> sets, Provider<FormatterRequest> requests,
            Provider<TextRegionAccessBuilder> regions, Provider<IFormatter2> formatters) {
        this.resources = resources;
        this.sets = sets;
        this.requests = requests;
        this.regions = regions;
        this.formatters = formatters;
    }

    /**
     * The changes that some edits come to, from the last to the first; an edit that meets an earlier one is left out.
     *
     * @param file where the text stands, so that it is read in its language
     */
    List<TextChange> changes(URI file, String text, Collection<Edit> edits) {
        List<Edit> made = apart(edits);
        StringBuilder changed = new StringBuilder(text);
        for (int i = made.size() - 1; i >= 0; i--) {
            TextChange change = made.get(i).change();
            changed.replace(change.offset(), change.offset() + change.length(), change.text());
        }
        List<Stretch> stretches = stretches(made);
        List<ITextReplacement> layout = layout(file, changed.toString(), stretches);
        List<TextChange> changes = new ArrayList<>();
        for (Stretch stretch : stretches) {
            String after = laidOut(changed, stretch.after(), layout);
            TextChange least = TextChange.between(text.substring(stretch.before().offset(), stretch.before().end()),
                    after);
            if (least.length() > 0 || !least.text().isEmpty()) {
                changes.add(new TextChange(stretch.before().offset() + least.offset(), least.length(), least.text()));
            }
        }
        return changes.reversed();
    }

    private static List<Edit> apart(Collection<Edit> edits) {
        List<Edit> made = new ArrayList<>();
        int end = -1;
        for (Edit edit : edits.stream().sorted(Comparator.comparingInt((Edit each) -> each.tidied().offset()))
                .toList()) {
            boolean inserts = edit.change().length() == 0 && edit.tidied().length() == 0;
            if (edit.tidied().offset() > end || made.isEmpty() || inserts && edit.tidied().offset() == end) {
                made.add(edit);
                end = edit.tidied().end();
            }
        }
        return made;
    }

    private static List<Stretch> stretches(List<Edit> edits) {
        List<Stretch> stretches = new ArrayList<>();
        int shift = 0;
        for (Edit edit : edits) {
            int growth = edit.change().text().length() - edit.change().length();
            stretches.add(new Stretch(edit.tidied(),
                    new TextRange(edit.tidied().offset() + shift, edit.tidied().length() + growth)));
            shift += growth;
        }
        return stretches;
    }

    /** What the formatter would do there; nothing where the text is not understood as a whole. */
    private List<ITextReplacement> layout(URI file, String text, List<Stretch> stretches) {
        try {
            XtextResource resource = resources.get();
            resource.setURI(file);
            sets.get().getResources().add(resource);
            resource.reparse(text);
            if (resource.getParseResult().hasSyntaxErrors()) {
                return List.of();
            }
            FormatterRequest request = requests.get();
            request.setTextRegionAccess(regions.get().forNodeModel(resource).create());
            request.setRegions(stretches.stream()
                    .<ITextRegion>map(each -> new TextRegion(each.after().offset(), each.after().length()))
                    .toList());
            return formatters.get().format(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String laidOut(CharSequence text, TextRange stretch, List<ITextReplacement> layout) {
        StringBuilder part = new StringBuilder(text.subSequence(stretch.offset(), stretch.end()));
        layout.stream().filter(each -> stretch.offset() <= each.getOffset()
                && each.getOffset() + each.getLength() <= stretch.end())
                .sorted(Comparator.comparingInt(ITextReplacement::getOffset).reversed())
                .forEach(each -> part.replace(each.getOffset() - stretch.offset(),
                        each.getOffset() + each.getLength() - stretch.offset(), each.getReplacementText()));
        return part.toString();
    }
}
