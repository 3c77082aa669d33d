// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.fixes;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Checker;
import org.pacte.checks.Finding;
import org.pacte.checks.Fix;
import org.pacte.checks.Policy;
import org.pacte.checks.Rule;
import org.pacte.checks.Waivers;
import org.pacte.dsl.ide.fixes.Declarations.Placed;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.QuickFix.Scope;
import org.pacte.dsl.ide.text.Uris;
import org.pacte.dsl.reporting.LinkMessages;
import org.pacte.model.contract.Waiver;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Messages;

/**
 * The fixes that rules give with their findings, and the waivers that let these stand.
 *
 * <p>The rules concerned look again at the dossier as it is now: no fix speaks of a text that has changed meanwhile.
 */
@Singleton
final class FindingRemedies implements RemedySource {
    private static final Messages MESSAGES = Messages.beside(FindingRemedies.class);

    private final Catalogue catalogue;
    private final Policy policy;
    private final Waiving waiving;
    private final Tidying tidying;
    private final Locale locale;
    private final Clock clock;

    @Inject
    FindingRemedies(Catalogue catalogue, Policy policy, Waiving waiving, Tidying tidying, Locale locale, Clock clock) {
        this.catalogue = catalogue;
        this.policy = policy;
        this.waiving = waiving;
        this.tidying = tidying;
        this.locale = locale;
        this.clock = clock;
    }

    @Override
    public void remedies(Situation situation, Consumer<Remedy> found) {
        Map<String, List<Finding>> fresh = new TreeMap<>();
        for (Issue issue : situation.findingsThere()) {
            String code = issue.getCode();
            Optional<Rule> rule = catalogue.rule(code);
            boolean judged = rule.isPresent() && !LinkMessages.CODE.equals(code) || Waivers.CODE.equals(code);
            if (judged) {
                List<Finding> all = fresh.computeIfAbsent(code, each -> findings(each, situation));
                all.stream().filter(each -> each.message().equals(issue.getMessage())
                        && each.elementName().equals(elementOf(issue))).findFirst()
                        .ifPresent(finding -> propose(finding, all, situation, found));
            }
            rule.flatMap(each -> waiving.remedy(each, elementOf(issue), issue.getMessage(), situation)).ifPresent(found);
        }
    }

    private static String elementOf(Issue issue) {
        return issue.getData() != null && issue.getData().length > 2 ? issue.getData()[2] : "";
    }

    private List<Finding> findings(String code, Situation situation) {
        Dossier dossier = Dossier.of(situation.dossier());
        // Whether a waiver is of use, only the rule that it waives can tell.
        Set<String> wanted = !Waivers.CODE.equals(code) ? Set.of(code) : dossier.entries(Waiver.class).stream()
                .map(Waiver::getRule).filter(Objects::nonNull).collect(Collectors.toSet());
        Catalogue only = catalogue.without(catalogue.rules().stream().map(Rule::id)
                .filter(Predicate.not(wanted::contains)).toArray(String[]::new));
        return new Checker(only, locale, LocalDate.now(clock), policy, situation.cancel()::isCanceled)
                .check(dossier, situation.resource()).stream().filter(each -> each.rule().equals(code)).toList();
    }

    /** What the likeliest fixes of a rule change in the file at hand. */
    List<Edit> edits(String rule, Situation situation) {
        boolean found = situation.findings().stream().anyMatch(each -> rule.equals(each.getCode()));
        return !found ? List.of() : findings(rule, situation).stream().flatMap(each -> each.fixes().stream().limit(1))
                .flatMap(each -> placed(each, situation).stream()).filter(each -> each.file() == situation.resource())
                .map(Placed::edit).toList();
    }

    private void propose(Finding finding, List<Finding> all, Situation situation, Consumer<Remedy> found) {
        boolean first = true;
        for (Fix fix : finding.fixes()) {
            found.accept(new Remedy(finding.rule(), finding.message(), fix.title(), Scope.FINDING, first,
                    () -> changes(List.of(fix), situation)));
            first = false;
        }
        for (Fix fix : finding.fixes()) {
            List<Fix> alike = alike(fix, all);
            if (alike.size() > 1) {
                String title = MESSAGES.get(locale, "finding.all", fix.title(), Integer.toString(alike.size()));
                found.accept(new Remedy(finding.rule(), finding.message(), title, Scope.FILE, false,
                        () -> changes(alike, situation)));
            }
        }
    }

    /** The fixes of the same title in the other findings of the rule. */
    private static List<Fix> alike(Fix fix, List<Finding> all) {
        List<Fix> alike = new ArrayList<>();
        for (Finding finding : all) {
            finding.fixes().stream().filter(each -> each.title().equals(fix.title())).findFirst()
                    .ifPresent(alike::add);
        }
        return alike;
    }

    private List<FileChange> changes(List<Fix> fixes, Situation situation) {
        Map<XtextResource, List<Edit>> edits = new LinkedHashMap<>();
        fixes.stream().flatMap(each -> each instanceof Fix.Several several ? several.parts().stream() : Stream.of(each))
                .flatMap(each -> placed(each, situation).stream())
                .forEach(each -> edits.computeIfAbsent(each.file(), file -> new ArrayList<>()).add(each.edit()));
        List<FileChange> changes = new ArrayList<>();
        edits.forEach((file, each) -> changes.add(new FileChange(Uris.toJava(file.getURI()),
                tidying.changes(file.getURI(), file.getParseResult().getRootNode().getText(), each))));
        return changes;
    }

    private static Optional<Placed> placed(Fix fix, Situation situation) {
        if (fix instanceof Fix.Declare declared) {
            return Optional.of(Declarations.place(declared.kind(), declared.text(), situation));
        }
        return fix.element().eResource() instanceof XtextResource file
                ? new BlockEdits(file.getParseResult().getRootNode().getText()).of(fix).map(edit -> new Placed(file, edit))
                : Optional.empty();
    }
}
