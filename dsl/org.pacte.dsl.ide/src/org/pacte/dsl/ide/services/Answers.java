// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;
import org.pacte.dsl.ide.completion.Completion;
import org.pacte.dsl.ide.fixes.Revisions;
import org.pacte.dsl.ide.hints.InlayHints;
import org.pacte.dsl.ide.hints.Lenses;
import org.pacte.dsl.ide.navigation.DossierSymbols;
import org.pacte.dsl.ide.navigation.PlanTies;
import org.pacte.dsl.ide.navigation.References;
import org.pacte.dsl.ide.outline.Outline;
import org.pacte.dsl.ide.properties.PropertySheets;
import org.pacte.dsl.ide.text.LayoutService;
import org.pacte.model.dossier.Dossier;

/** Answers a session's questions from the model; called on the server's reading thread. */
final class Answers {
    private Answers() {
    }

    static List<Proposal> proposals(String text, int offset, XtextResource resource) {
        return service(resource, Completion.class).propose(text, offset, resource);
    }

    static List<Symbol> symbols(XtextResource resource) {
        return service(resource, Outline.class).symbols(resource);
    }

    static List<TextChange> layout(XtextResource resource, TextRange range) {
        return service(resource, LayoutService.class).lineChanges(resource, range);
    }

    static List<Location> definition(XtextResource resource, int offset) {
        return service(resource, References.class).definition(resource, offset);
    }

    static List<Location> references(XtextResource resource, int offset, List<XtextResource> files) {
        return service(resource, References.class).references(resource, offset, files);
    }

    static List<Occurrence> occurrences(XtextResource resource, int offset) {
        return service(resource, References.class).occurrences(resource, offset);
    }

    static List<DossierSymbol> findSymbols(List<XtextResource> files, String query) {
        return files.isEmpty() ? List.of() : service(files.get(0), DossierSymbols.class).find(query, files);
    }

    static Optional<PlanNode> planNodeAt(XtextResource resource, int offset) {
        return service(resource, PlanTies.class).at(resource, offset);
    }

    static List<Dependency> dependencies(List<XtextResource> files, String qualifiedName, boolean forward) {
        if (files.isEmpty()) {
            return List.of();
        }
        PlanTies ties = service(files.get(0), PlanTies.class);
        return forward ? ties.dependencies(Dossier.of(files), qualifiedName)
                : ties.dependents(Dossier.of(files), qualifiedName);
    }

    static Optional<ElementSheet> sheet(List<XtextResource> files, String qualifiedName) {
        return files.isEmpty() ? Optional.empty()
                : service(files.get(0), PropertySheets.class).of(Dossier.of(files), qualifiedName);
    }

    static Revision revise(List<XtextResource> files, String qualifiedName, List<PropertyChange> changes) {
        return Dossier.of(files).named(qualifiedName).stream().findFirst()
                .map(element -> service(files.get(0), Revisions.class).revise(element, changes))
                .orElseGet(() -> new Revision(List.of(), ""));
    }

    static TypedLayout layoutTyped(XtextResource resource, String text, int offset, char typed) {
        return service(resource, LayoutService.class).typed(resource, text, offset, typed);
    }

    static List<InlayHint> inlayHints(XtextResource resource, List<XtextResource> files, TextRange range) {
        return service(resource, InlayHints.class).of(resource, files, range);
    }

    static List<Lens> lenses(XtextResource resource, List<XtextResource> files, List<Issue> findings) {
        return service(resource, Lenses.class).of(resource, files, findings);
    }

    static Optional<String> elementAt(XtextResource resource, int offset) {
        EObject element = service(resource, EObjectAtOffsetHelper.class).resolveContainedElementAt(resource, offset);
        return element == null ? Optional.empty() : Dossier.namedAround(element).map(Dossier::qualifiedName);
    }

    static Optional<Location> locate(Dossier dossier, String qualifiedName) {
        return dossier.named(qualifiedName).stream().findFirst().map(References::declaration);
    }

    private static <T> T service(XtextResource resource, Class<T> type) {
        return resource.getResourceServiceProvider().get(type);
    }
}
