// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.navigator;

import java.util.List;
import org.pacte.dsl.ide.services.Location;
import org.pacte.dsl.ide.services.Symbol;

/** An element of a file in the tree. */
record SymbolNode(FileNode file, Symbol symbol) {
    /** The kinds of elements below which nothing is shown: the outline has it. */
    private static boolean closed(Symbol symbol) {
        return switch (symbol.kind()) {
            case CONTRACT, AXIS, GROUP, COMMITMENT -> false;
            default -> true;
        };
    }

    static List<SymbolNode> of(FileNode file, List<Symbol> symbols) {
        return symbols.stream().filter(SymbolNode::shown).map(symbol -> new SymbolNode(file, symbol)).toList();
    }

    private static boolean shown(Symbol symbol) {
        return switch (symbol.kind()) {
            case OBJECTIVE, MILESTONE, INDICATOR, DIAGNOSIS, FINDING, SERVICE, GLOSSARY -> false;
            default -> true;
        };
    }

    List<SymbolNode> children() {
        return closed(symbol) ? List.of() : of(file, symbol.children());
    }

    Location location() {
        return new Location(file.uri(), symbol.range(), symbol.selection());
    }
}
