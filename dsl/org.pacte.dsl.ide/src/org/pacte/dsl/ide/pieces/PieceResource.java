// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.pieces;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.impl.ListBasedDiagnosticConsumer;
import org.pacte.dsl.names.ContractResource;

/**
 * A contract file in an editor, of which a change reads and links one piece anew where that is enough.
 *
 * <p>It is enough where the piece declares the same names at the same places as before. Those who name its elements hold
 * proxies then, since the parser has unloaded them, and find their successors by their places.
 */
public class PieceResource extends ContractResource {
    /** So many references of pieces are kept before all are linked anew; those of earlier pieces are of no use. */
    private static final int SPARE = 5_000;

    private final PieceLinker linker;
    private Piece changed;
    private boolean namesKept;
    private int linked;

    /** What a change took out of the model. */
    private record Piece(EObject container, EStructuralFeature feature, int index, List<Declared> names) {
        static Piece of(EObject element) {
            EObject container = element.eContainer();
            EStructuralFeature feature = element.eContainingFeature();
            int index = feature.isMany() ? ((List<?>) container.eGet(feature)).indexOf(element) : -1;
            return new Piece(container, feature, index, Declared.in(element));
        }

        /** The element that stands in its place now. */
        Optional<EObject> successor() {
            if (!feature.isMany()) {
                return Optional.ofNullable((EObject) container.eGet(feature));
            }
            List<?> siblings = (List<?>) container.eGet(feature);
            return index < siblings.size() ? Optional.of((EObject) siblings.get(index)) : Optional.empty();
        }
    }

    @Inject
    protected PieceResource(PieceLinker linker) {
        this.linker = linker;
    }

    /** Is told of what the parser takes out of the model, before it does. */
    void takesOut(EObject element) {
        changed = element.eContainer() == null ? null : Piece.of(element);
    }

    /** Tells whether the last change has left all declared names where they were, as far as that is easily seen. */
    public boolean keptNames() {
        return namesKept;
    }

    @Override
    public void update(int offset, int length, String text) {
        changed = null;
        try {
            super.update(offset, length, text);
        } finally {
            changed = null;
        }
    }

    @Override
    protected void doLinking() {
        Optional<EObject> successor = Optional.ofNullable(changed).flatMap(Piece::successor)
                .filter(piece -> Declared.in(piece).equals(changed.names()));
        namesKept = successor.isPresent();
        if (namesKept && getLazyProxyInformation().size() < 2 * linked + SPARE) {
            ListBasedDiagnosticConsumer problems = new ListBasedDiagnosticConsumer();
            linker.linkPiece(successor.get(), problems);
            getErrors().addAll(problems.getResult(Severity.ERROR));
            getWarnings().addAll(problems.getResult(Severity.WARNING));
        } else {
            super.doLinking();
            linked = getLazyProxyInformation().size();
        }
    }
}
