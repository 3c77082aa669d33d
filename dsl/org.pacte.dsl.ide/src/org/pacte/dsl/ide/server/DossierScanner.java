// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.pacte.dsl.dossier.ContractFiles;

/** Finds the files of a dossier: all *.pacte files below its folder, in order, without hidden folders. */
class DossierScanner implements IFileSystemScanner {
    private final UriExtensions uris;

    @Inject
    DossierScanner(UriExtensions uris) {
        this.uris = uris;
    }

    @Override
    public void scan(URI folder, IAcceptor<URI> found) {
        Path root = Path.of(folder.toFileString());
        if (Files.isDirectory(root)) {
            try {
                ContractFiles.below(root).forEach(file -> found.accept(uris.toEmfUri(file.toUri())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
