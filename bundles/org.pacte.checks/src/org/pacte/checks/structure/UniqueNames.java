// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.structure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.text.NotationException;

/** R02: a qualified name designates one element in the dossier; every bearer of a repeated name is told of another one. */
public final class UniqueNames extends BundledRule {

    public UniqueNames() {
        super("R02", Category.STRUCTURE, Severities.always(Severity.ERROR));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public JudgedText judges() {
        return JudgedText.WRITTEN;
    }

    @Override
    public boolean waivable() {
        return false;
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<String, List<NamedElement>> all = context.dossier().byQualifiedName();
        all.forEach((name, bearers) -> {
            if (bearers.size() > 1) {
                bearers.forEach(bearer -> report(name, bearer, bearers, all.keySet(), context.locale(), findings));
            }
        });
    }

    private void report(String name, NamedElement bearer, List<NamedElement> bearers, Set<String> names, Locale locale, Findings findings) {
        // One other place is enough to understand, and keeps a thousand repetitions from being a million words.
        NamedElement other = bearers.get(0) == bearer ? bearers.get(1) : bearers.get(0);
        String message = text(locale, "message", NotationException.quotable(name), Naming.phrase(bearer, locale), description(other, locale),
                place(bearer, other, locale));
        Findings.Place place = findings.on(bearer).at(Literals.NAMED_ELEMENT__NAME).about(other);
        if (bearers.get(0) != bearer) {
            place.fix(new Fixes(locale).write(bearer, Literals.NAMED_ELEMENT__NAME, another(name, bearer, bearers.indexOf(bearer), names)));
        }
        place.report(message);
    }

    /** The same name with a number that makes it another one: the first bearer keeps its name, and what refers to it. */
    private static String another(String qualified, NamedElement bearer, int place, Set<String> names) {
        int number = place + 1;
        while (names.contains(qualified + "_" + number)) {
            number++;
        }
        return bearer.getName() + "_" + number;
    }

    private static String description(NamedElement element, Locale locale) {
        String phrase = Naming.phrase(element, locale);
        return element.getTitle() == null ? phrase : phrase + " (" + NotationException.quotable(element.getTitle()) + ")";
    }

    private String place(NamedElement bearer, NamedElement other, Locale locale) {
        URI uri = other.eResource() == null ? null : other.eResource().getURI();
        if (uri == null || other.eResource() == bearer.eResource()) {
            return text(locale, "message.here");
        }
        return text(locale, "message.there", URI.decode(distinct(uri, bearer.eResource())));
    }

    /** The end of a file's path, as long as it takes to tell it from another file of the same name. */
    private static String distinct(URI uri, Resource other) {
        List<String> path = uri.segmentsList().reversed();
        List<String> otherPath = other == null || other.getURI() == null ? List.of() : other.getURI().segmentsList().reversed();
        int alike = 0;
        while (alike < Math.min(path.size(), otherPath.size()) && path.get(alike).equals(otherPath.get(alike))) {
            alike++;
        }
        return path.isEmpty() ? uri.toString() : String.join("/", path.subList(0, Math.min(alike + 1, path.size())).reversed());
    }
}
