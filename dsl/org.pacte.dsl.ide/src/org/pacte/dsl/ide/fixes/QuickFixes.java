// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.fixes;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.QuickFix;

/** Offers what cures the findings of a stretch of text, and says what a chosen cure changes. */
@Singleton
public class QuickFixes {
    private final List<RemedySource> sources;

    @Inject
    QuickFixes(NameRemedies names, WordRemedies words, FindingRemedies findings) {
        sources = List.of(names, words, findings);
    }

    /** The fixes, those of one finding first, then those of the whole file, then waivers. */
    public List<QuickFix> offered(Situation situation) {
        Set<QuickFix> offered = new LinkedHashSet<>();
        remedies(situation).stream().sorted(Comparator.comparing(Remedy::scope))
                .forEach(each -> offered.add(each.offered(situation)));
        return List.copyOf(offered);
    }

    /** What a fix changes; nothing where the text has changed so that it no longer makes sense. */
    public List<FileChange> changes(QuickFix chosen, Situation situation) {
        return remedies(situation).stream().filter(each -> each.is(chosen)).findFirst()
                .map(each -> each.changes().get()).orElse(List.of());
    }

    private List<Remedy> remedies(Situation situation) {
        List<Remedy> remedies = new ArrayList<>();
        sources.forEach(source -> source.remedies(situation, remedies::add));
        return remedies;
    }
}
