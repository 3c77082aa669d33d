// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import com.google.gson.JsonPrimitive;
import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.dsl.ide.hints.InlayHints;
import org.pacte.dsl.ide.hints.Lenses;
import org.pacte.dsl.ide.navigation.DossierSymbols;
import org.pacte.dsl.ide.navigation.References;
import org.pacte.dsl.ide.outline.OutlineSymbols;
import org.pacte.dsl.ide.services.Fold;
import org.pacte.dsl.ide.services.Lens;
import org.pacte.dsl.ide.services.Occurrence;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.dsl.ide.structure.Folds;
import org.pacte.dsl.ide.structure.Links;
import org.pacte.dsl.ide.structure.Selections;
import org.pacte.dsl.ide.text.LayoutService;
import org.pacte.dsl.ide.text.LineIndex;

/** The requests whose answers show what a dossier holds, in the protocol's terms; used on the server's reading thread. */
@Singleton
class ViewRequests {
    /** Asks the client to show the places of a code lens; its arguments are the file, the position and the places. */
    static final String SHOW_PLACES = "pacte.showPlaces";

    private final DossierWorkspace workspace;
    private final UriExtensions uris;

    /** A file as one answer sees it. */
    record View(XtextResource resource, LineIndex lines) {
        <T> T service(Class<T> type) {
            return resource.getResourceServiceProvider().get(type);
        }
    }

    @Inject
    ViewRequests(DossierWorkspace workspace, UriExtensions uris) {
        this.workspace = workspace;
        this.uris = uris;
    }

    /** Reads a file; nothing where it was not read yet. */
    <T> List<T> view(TextDocumentIdentifier file, Function<View, List<T>> reading) {
        return workspace.doRead(uri(file), (document, resource) -> resource.getParseResult() == null
                ? List.of()
                : reading.apply(new View(resource, new LineIndex(document.getContents()))));
    }

    List<XtextResource> dossier(XtextResource file) {
        return workspace.dossierOf(file.getURI());
    }

    private URI uri(TextDocumentIdentifier file) {
        return uris.toUri(file.getUri());
    }

    List<FoldingRange> folds(TextDocumentIdentifier file) {
        return view(file, view -> Folds.of(view.resource()).stream().map(fold -> fold(fold, view.lines())).toList());
    }

    /** The line of a closing brace stays in sight. */
    private static FoldingRange fold(Fold fold, LineIndex lines) {
        int first = lines.position(fold.range().offset()).getLine();
        int last = lines.position(fold.range().end()).getLine();
        boolean block = fold.kind() == Fold.Kind.BLOCK;
        FoldingRange range = new FoldingRange(first, block ? Math.max(first, last - 1) : last);
        range.setKind(fold.kind() == Fold.Kind.COMMENT ? FoldingRangeKind.Comment : FoldingRangeKind.Region);
        return range;
    }

    List<SelectionRange> selections(TextDocumentIdentifier file, List<Position> positions) {
        return view(file, view -> positions.stream().map(position -> selection(position, view)).toList());
    }

    private static SelectionRange selection(Position position, View view) {
        List<TextRange> ranges = Selections.around(view.resource(), view.lines().asked(position));
        SelectionRange outer = null;
        for (TextRange range : ranges.reversed()) {
            outer = new SelectionRange(view.lines().range(range), outer);
        }
        return outer;
    }

    List<DocumentLink> links(TextDocumentIdentifier file) {
        return view(file, view -> Links.of(view.resource(), folder(view.resource())).stream()
                .map(link -> new DocumentLink(view.lines().range(link.range()), link.target().toString())).toList());
    }

    private Path folder(XtextResource file) {
        return Path.of(workspace.getProjectManager(file.getURI()).getBaseDir().toFileString());
    }

    List<DocumentHighlight> highlights(TextDocumentPositionParams place) {
        return view(place.getTextDocument(), view -> view.service(References.class)
                .occurrences(view.resource(), view.lines().asked(place.getPosition())).stream()
                .map(each -> new DocumentHighlight(view.lines().range(each.range()),
                        each.kind() == Occurrence.Kind.WRITE ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
                .toList());
    }

    List<Location> definition(TextDocumentPositionParams place) {
        return view(place.getTextDocument(), view -> {
            Places places = new Places(dossier(view.resource()));
            return view.service(References.class).definition(view.resource(), view.lines().asked(place.getPosition()))
                    .stream().map(places::selection).toList();
        });
    }

    List<Location> references(TextDocumentPositionParams place, boolean withDeclaration) {
        return view(place.getTextDocument(), view -> {
            List<XtextResource> dossier = dossier(view.resource());
            Places places = new Places(dossier);
            return view.service(References.class)
                    .references(view.resource(), view.lines().asked(place.getPosition()), dossier).stream()
                    .skip(withDeclaration ? 0 : 1).map(places::selection).toList();
        });
    }

    List<WorkspaceSymbol> symbols(String query) {
        List<XtextResource> files = workspace.allFiles();
        if (files.isEmpty()) {
            return List.of();
        }
        Places places = new Places(files);
        return files.get(0).getResourceServiceProvider().get(DossierSymbols.class).find(query, files).stream()
                .map(found -> {
                    Location location = new Location(found.file().toString(),
                            places.range(found.file(), found.symbol().selection()));
                    return new WorkspaceSymbol(found.symbol().name(), OutlineSymbols.kind(found.symbol().kind()),
                            Either.forLeft(location), OutlineSymbols.detail(found.symbol()));
                }).toList();
    }

    List<InlayHint> hints(InlayHintParams params) {
        return view(params.getTextDocument(), view -> view.service(InlayHints.class)
                .of(view.resource(), dossier(view.resource()), view.lines().range(params.getRange())).stream().map(hint -> {
                    InlayHint encoded = new InlayHint(view.lines().position(hint.offset()), Either.forLeft(hint.text()));
                    encoded.setTooltip(hint.tooltip());
                    encoded.setPaddingLeft(true);
                    return encoded;
                }).toList());
    }

    List<CodeLens> lenses(TextDocumentIdentifier file) {
        return view(file, view -> {
            List<XtextResource> dossier = dossier(view.resource());
            Places places = new Places(dossier);
            List<Lens> lenses = view.service(Lenses.class).of(view.resource(), dossier,
                    workspace.findings(view.resource().getURI()));
            return lenses.stream().map(lens -> lens(lens, file, view.lines().range(lens.range()), places)).toList();
        });
    }

    private static CodeLens lens(Lens lens, TextDocumentIdentifier file, Range range, Places places) {
        List<Location> targets = lens.places().stream().map(places::selection).toList();
        Command command = new Command(lens.title(), targets.isEmpty() ? "" : SHOW_PLACES);
        if (!targets.isEmpty()) {
            command.setArguments(List.of(new JsonPrimitive(file.getUri()), range.getStart(), targets));
        }
        return new CodeLens(range, command, null);
    }

    List<TextEdit> typed(DocumentOnTypeFormattingParams params) {
        return view(params.getTextDocument(), view -> {
            if (params.getCh().isEmpty()) {
                return List.of();
            }
            String text = view.resource().getParseResult().getRootNode().getText();
            List<TextEdit> edits = new ArrayList<>();
            view.service(LayoutService.class)
                    .typed(view.resource(), text, view.lines().asked(params.getPosition()), params.getCh().charAt(0))
                    .changes().forEach(change -> edits.add(new TextEdit(
                            view.lines().range(new TextRange(change.offset(), change.length())), change.text())));
            return edits;
        });
    }
}
