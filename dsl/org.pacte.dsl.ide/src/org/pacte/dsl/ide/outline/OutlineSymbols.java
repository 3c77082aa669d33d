// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.outline;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.pacte.dsl.ide.services.Symbol;
import org.pacte.dsl.ide.text.LineIndex;

/** The outline as the language server protocol's symbols. */
@Singleton
public class OutlineSymbols extends HierarchicalDocumentSymbolService {
    @Inject
    private Outline outline;

    @Override
    public List<DocumentSymbol> getSymbols(XtextResource resource, CancelIndicator cancelIndicator) {
        ICompositeNode root = resource.getParseResult().getRootNode();
        LineIndex lines = new LineIndex(root.getText());
        return outline.symbols(resource).stream().map(symbol -> encode(symbol, lines)).toList();
    }

    private static DocumentSymbol encode(Symbol symbol, LineIndex lines) {
        DocumentSymbol encoded =
                new DocumentSymbol(symbol.name(), kind(symbol.kind()), lines.range(symbol.range()),
                lines.range(symbol.selection()));
        encoded.setDetail(detail(symbol));
        encoded.setChildren(symbol.children().stream().map(child -> encode(child, lines)).toList());
        return encoded;
    }

    /** What is said beside a name: the kind and the title. */
    public static String detail(Symbol symbol) {
        return symbol.title().isEmpty() ? symbol.kindLabel() : symbol.kindLabel() + " · " + symbol.title();
    }

    /** The nearest of the protocol's kinds. */
    public static SymbolKind kind(Symbol.Kind kind) {
        return switch (kind) {
            case CONTRACT -> SymbolKind.File;
            case AXIS, GROUP, DIAGNOSIS, GLOSSARY -> SymbolKind.Namespace;
            case COMMITMENT, OBJECTIVE -> SymbolKind.Class;
            case ACTION -> SymbolKind.Method;
            case MILESTONE -> SymbolKind.Event;
            case INDICATOR, FINDING -> SymbolKind.Number;
            case ORGANIZATION, SERVICE, BODY -> SymbolKind.Interface;
            case TERRITORY, PROGRAMME, AGREEMENT, TEXT -> SymbolKind.Struct;
            case REPORT, MEETING, AMENDMENT -> SymbolKind.File;
            case DECISION, WAIVER -> SymbolKind.Event;
        };
    }
}
