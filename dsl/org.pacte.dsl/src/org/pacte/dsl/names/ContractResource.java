// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.names;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/** A contract file in memory. A file that is not UTF-8 is empty here: a guess at its accents would only break its words. */
public class ContractResource extends LazyLinkingResource {
    private OptionalInt undecodable = OptionalInt.empty();
    private Optional<String> guess = Optional.empty();

    /** The first byte of the file that is no UTF-8; empty when all are, or when the text came from an editor. */
    public OptionalInt undecodable() {
        return undecodable;
    }

    /** What a file that is not UTF-8 seems to say: the names in it, whether a letter takes one byte or two. */
    public Optional<String> guess() {
        return guess;
    }

    @Override
    protected void doLoad(InputStream file, Map<?, ?> options) throws IOException {
        final byte[] bytes = file.readAllBytes();
        undecodable = firstUndecodable(bytes);
        guess = undecodable.isEmpty() ? Optional.empty()
                : Optional.of(new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", ""));
        super.doLoad(new ByteArrayInputStream(undecodable.isPresent() ? new byte[0] : bytes), options);
    }

    private static OptionalInt firstUndecodable(byte[] bytes) {
        final ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(input);
            return OptionalInt.empty();
        } catch (final CharacterCodingException e) {
            return OptionalInt.of(input.position());
        }
    }

    /**
     * Takes back what was said of a reference that is resolved after all.
     *
     * <p>It is found by its place: Xtext composes the whole message again to find it, which searches the nearest names for
     * every sound reference of a file that has one wrong name.
     */
    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> reference) {
        if (!getErrors().isEmpty()) {
            final int offset = reference.getThird().getOffset();
            getErrors().removeIf(each -> each instanceof XtextLinkingDiagnostic link && link.getOffset() == offset);
        }
    }
}
