// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import java.util.List;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** Reads one file together with all files of its dossier, on the server's thread. */
@FunctionalInterface
public interface DossierReading<T> {
    /** Returns what was looked for; a long reading asks now and then whether it is still wanted. */
    T read(XtextResource resource, List<XtextResource> dossier, CancelIndicator cancel);
}
