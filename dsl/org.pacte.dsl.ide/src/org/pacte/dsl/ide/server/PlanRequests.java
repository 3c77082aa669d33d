// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import com.google.gson.JsonPrimitive;
import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.dsl.ide.navigation.PlanTies;
import org.pacte.dsl.ide.outline.OutlineSymbols;
import org.pacte.dsl.ide.services.Dependency;
import org.pacte.dsl.ide.services.PlanNode;
import org.pacte.model.dossier.Dossier;

/** What waits for what, as the protocol's call hierarchy: who depends on something calls it. */
@Singleton
class PlanRequests {
    private final ViewRequests views;

    @Inject
    PlanRequests(ViewRequests views) {
        this.views = views;
    }

    List<CallHierarchyItem> at(TextDocumentPositionParams place) {
        return views.view(place.getTextDocument(), view -> {
            Places places = new Places(views.dossier(view.resource()));
            return view.service(PlanTies.class).at(view.resource(), view.lines().asked(place.getPosition())).stream()
                    .map(node -> item(node, places)).toList();
        });
    }

    private static CallHierarchyItem item(PlanNode node, Places places) {
        URI file = node.location().file();
        CallHierarchyItem item = new CallHierarchyItem(node.name(), OutlineSymbols.kind(node.kind()), file.toString(),
                places.range(file, node.location().range()), places.range(file, node.location().selection()));
        item.setDetail(node.title().isEmpty() ? node.kindLabel() : node.kindLabel() + " · " + node.title());
        item.setData(node.qualifiedName());
        return item;
    }

    List<CallHierarchyOutgoingCall> dependencies(CallHierarchyItem item) {
        return ties(item, (ties, dossier) -> ties.dependencies(dossier, name(item)), (tie, places) -> {
            CallHierarchyItem other = item(tie.node(), places);
            return new CallHierarchyOutgoingCall(other, ranges(tie, places));
        });
    }

    List<CallHierarchyIncomingCall> dependents(CallHierarchyItem item) {
        return ties(item, (ties, dossier) -> ties.dependents(dossier, name(item)), (tie, places) -> {
            CallHierarchyItem other = item(tie.node(), places);
            return new CallHierarchyIncomingCall(other, ranges(tie, places));
        });
    }

    /** The item comes back as its client keeps it. */
    private static String name(CallHierarchyItem item) {
        return item.getData() instanceof JsonPrimitive name ? name.getAsString() : String.valueOf(item.getData());
    }

    private static List<Range> ranges(Dependency tie, Places places) {
        return tie.places().stream().map(place -> places.range(place.file(), place.range())).toList();
    }

    private <T> List<T> ties(CallHierarchyItem item, BiFunction<PlanTies, Dossier, List<Dependency>> asking,
            BiFunction<Dependency, Places, T> encoding) {
        return views.view(new TextDocumentIdentifier(item.getUri()), view -> {
            List<XtextResource> files = views.dossier(view.resource());
            Places places = new Places(files);
            return asking.apply(view.service(PlanTies.class), Dossier.of(files)).stream()
                    .map(tie -> encoding.apply(tie, places)).toList();
        });
    }
}
