// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.fixes;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.QuickFix;
import org.pacte.model.text.Messages;

/** Offers what cures the findings of a stretch of text, and says what a chosen cure changes. */
@Singleton
public class QuickFixes {
    private static final Messages MESSAGES = Messages.beside(QuickFixes.class);
    /** The rule whose corrections change no word. */
    private static final String TYPOGRAPHY = "R90";

    private final FindingRemedies findings;
    private final Tidying tidying;
    private final Locale locale;
    private final List<RemedySource> sources;

    @Inject
    QuickFixes(NameRemedies names, WordRemedies words, FindingRemedies findings, Tidying tidying, Locale locale) {
        this.findings = findings;
        this.tidying = tidying;
        this.locale = locale;
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

    /** What cures all that can be cured without a thought: the spelling of the language's words, and typography. */
    public List<FileChange> safeChanges(Situation situation) {
        String text = situation.text();
        List<Edit> edits = new ArrayList<>(findings.edits(TYPOGRAPHY, situation));
        situation.findings().stream().flatMap(each -> SyntaxEdit.of(each).stream()).filter(each -> each.isSpelling(text))
                .map(each -> Edit.of(each.change().offset(), each.change().length(), each.change().text()))
                .forEach(edits::add);
        return edits.isEmpty() ? List.of() : List.of(new FileChange(situation.file(),
                tidying.changes(situation.resource().getURI(), text, edits)));
    }

    /** The title of {@link #safeChanges}. */
    public String safeTitle() {
        return MESSAGES.get(locale, "fixAll");
    }

    private List<Remedy> remedies(Situation situation) {
        List<Remedy> remedies = new ArrayList<>();
        sources.forEach(source -> source.remedies(situation, remedies::add));
        return remedies;
    }
}
