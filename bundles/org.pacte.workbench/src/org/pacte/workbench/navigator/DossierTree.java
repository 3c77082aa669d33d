// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.navigator;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.outline.SymbolTree;

/** The tree of the dossiers, their files and the elements of each file, as far as they are known. */
final class DossierTree implements ITreeContentProvider {
    private final Map<Dossier, List<FileNode>> files = new HashMap<>();

    void put(Dossier dossier, List<Path> found) {
        files.put(dossier, found.stream().map(file -> new FileNode(dossier, file)).toList());
    }

    List<FileNode> files(Dossier dossier) {
        return files.getOrDefault(dossier, List.of());
    }

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case Dossier dossier -> files(dossier).toArray();
            case FileNode file -> SymbolNode.of(file, file.dossier().symbols(file.uri())).toArray();
            case SymbolNode node -> node.children().toArray();
            default -> new Object[0];
        };
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case FileNode file -> file.dossier();
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }

    /** Takes two readings of an element for the same, so that the tree stays open while texts change. */
    static IElementComparer comparer() {
        IElementComparer elements = SymbolTree.comparer();
        return new IElementComparer() {
            @Override
            public boolean equals(Object one, Object other) {
                return one instanceof SymbolNode first && other instanceof SymbolNode second
                        ? first.file().equals(second.file()) && elements.equals(first.symbol(), second.symbol())
                        : one.equals(other);
            }

            @Override
            public int hashCode(Object element) {
                return element instanceof SymbolNode node ? elements.hashCode(node.symbol()) : element.hashCode();
            }
        };
    }
}
