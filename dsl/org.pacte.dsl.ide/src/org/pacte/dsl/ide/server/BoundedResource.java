// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import com.google.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.pacte.dsl.ide.pieces.PieceLinker;
import org.pacte.dsl.ide.pieces.PieceResource;

/** A contract file in an editor; one that would be read for minutes is empty here, and its check says so. */
public class BoundedResource extends PieceResource {
    /** As for dossiers on disk; the largest real contract has a hundredth of it. */
    static final int LARGEST = 20 * 1024 * 1024;

    private boolean oversized;

    @Inject
    BoundedResource(PieceLinker linker) {
        super(linker);
    }

    /** Tells whether the text is too large to be read. */
    boolean isOversized() {
        return oversized;
    }

    @Override
    protected void doLoad(InputStream file, Map<?, ?> options) throws IOException {
        byte[] bytes = file.readNBytes(LARGEST + 1);
        oversized = bytes.length > LARGEST;
        super.doLoad(new ByteArrayInputStream(oversized ? new byte[0] : bytes), options);
    }
}
