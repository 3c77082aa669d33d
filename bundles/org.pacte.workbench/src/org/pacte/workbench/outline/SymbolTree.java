// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.outline;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.StyledString;
import org.pacte.dsl.ide.services.Symbol;

/** What the trees of elements have in common: how an element reads, and when two are the same. */
public final class SymbolTree {
    private SymbolTree() {
    }

    /** Returns what is shown of an element: its title, or its name when it has none. */
    public static StyledString label(Symbol symbol) {
        if (symbol.title().isBlank()) {
            return new StyledString(symbol.name());
        }
        return new StyledString(symbol.title());
    }

    /** Returns what a pointer resting on an element reads. */
    public static String tip(Symbol symbol) {
        String name = symbol.kindLabel() + " " + symbol.name();
        return symbol.title().isBlank() ? name : name + "\n" + symbol.title();
    }

    /** Returns the innermost element at an offset. */
    public static Optional<Symbol> at(List<Symbol> symbols, int offset) {
        for (Symbol symbol : symbols) {
            if (symbol.range().offset() <= offset && offset <= symbol.range().end()) {
                return at(symbol.children(), offset).or(() -> Optional.of(symbol));
            }
        }
        return Optional.empty();
    }

    /** Takes two readings of the same element for the same, so that a tree stays open while its text changes. */
    public static IElementComparer comparer() {
        return new IElementComparer() {
            @Override
            public boolean equals(Object one, Object other) {
                return one instanceof Symbol first && other instanceof Symbol second ? key(first).equals(key(second))
                        : one.equals(other);
            }

            @Override
            public int hashCode(Object element) {
                return element instanceof Symbol symbol ? key(symbol).hashCode() : element.hashCode();
            }
        };
    }

    private static List<Object> key(Symbol symbol) {
        boolean named = !symbol.qualifiedName().isBlank();
        return List.of(symbol.kind(), named ? symbol.qualifiedName() : symbol.range().offset());
    }
}
