// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** Reads one file of a dossier on the server's thread. */
@FunctionalInterface
public interface Reading<T> {
    /** Returns what was looked for in the text and its model, which agree with each other. */
    T read(String text, XtextResource resource, CancelIndicator cancel);
}
