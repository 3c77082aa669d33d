// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dossier;

import java.net.URI;
import java.util.Set;

/** Is told, in the user interface's thread, what happens to the open dossiers. */
public interface DossierListener {
    /** The list of open or of recent dossiers is another one. */
    default void dossiersChanged() {
        // Most listeners do not care.
    }

    /** Others have made or deleted files of a dossier: its list of files is another one. */
    default void filesChanged(Dossier dossier) {
        // Most listeners do not care.
    }

    /** The findings of one file are other ones. */
    default void findingsChanged(Dossier dossier, URI file) {
        // Most listeners do not care.
    }

    /** A dossier was checked anew: what is waived and how far its contracts are may be otherwise. */
    default void checked(Dossier dossier) {
        // Most listeners do not care.
    }

    /** The elements of one file are other ones. */
    default void symbolsChanged(Dossier dossier, URI file) {
        // Most listeners do not care.
    }

    /** Some files of a dossier were read again: what is derived from them is to be derived anew. */
    default void modelChanged(Dossier dossier, Set<URI> files) {
        // Most listeners do not care.
    }
}
