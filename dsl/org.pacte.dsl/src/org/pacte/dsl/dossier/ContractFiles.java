// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.dossier;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the files of a dossier on disk. */
public final class ContractFiles {
    /** The ending of contract files, with its dot. */
    public static final String ENDING = ".pacte";

    private ContractFiles() {
    }

    /** Tells whether a path has the name of a contract file. */
    public static boolean isContractFile(Path file) {
        return file.getFileName() != null && file.getFileName().toString().endsWith(ENDING);
    }

    /**
     * Lists the contract files below a folder, in the order of their paths, without hidden folders and files. A folder that
     * may not be read is no part of the dossier that can be read.
     *
     * @throws IOException when the folder itself cannot be listed
     */
    public static List<Path> below(Path folder) throws IOException {
        final Set<Path> files = new TreeSet<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                return !each.equals(folder) && isHidden(each) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
                if (isContractFile(each) && !isHidden(each) && Files.isRegularFile(each)) {
                    files.add(each);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path each, IOException failure) throws IOException {
                if (each.equals(folder)) {
                    throw failure;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return List.copyOf(files);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }
}
