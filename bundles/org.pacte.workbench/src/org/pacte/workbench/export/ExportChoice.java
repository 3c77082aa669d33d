// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.export;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.pacte.model.contract.Diffusion;

/** What was chosen at the last export, kept from one start to the next. */
final class ExportChoice {
    private static final String NODE = "org.pacte.workbench/export";
    private static final String DOCUMENTS = "documents";
    private static final String FORMATS = "formats";
    private static final String AUDIENCE = "audience";
    private static final String FOLDER = "folder.";
    /** The contract and its control report, to be edited and to be read. */
    private static final String USUAL_DOCUMENTS = "contrat,contrôle";
    private static final String USUAL_FORMATS = "docx,html";

    private final IEclipsePreferences store = InstanceScope.INSTANCE.getNode(NODE);

    Set<String> documents() {
        return names(DOCUMENTS, USUAL_DOCUMENTS);
    }

    Set<String> formats() {
        return names(FORMATS, USUAL_FORMATS);
    }

    Diffusion audience() {
        String name = store.get(AUDIENCE, Diffusion.PUBLIC.name());
        return Arrays.stream(Diffusion.values()).filter(each -> each.name().equals(name)).findFirst()
                .orElse(Diffusion.PUBLIC);
    }

    /** Returns where the documents of a dossier went the last time, empty when never. */
    String folder(String dossier) {
        return store.get(FOLDER + dossier, "");
    }

    private Set<String> names(String key, String usual) {
        return Set.of(store.get(key, usual).split(","));
    }

    void keep(ExportOrder order, String dossier) {
        store.put(DOCUMENTS, joined(order.documents()));
        store.put(FORMATS, joined(order.formats()));
        store.put(AUDIENCE, order.audience().name());
        store.put(FOLDER + dossier, order.folder().toString());
        try {
            store.flush();
        } catch (BackingStoreException e) {
            ILog.of(ExportChoice.class).warn(e.getMessage(), e);
        }
    }

    private static String joined(List<String> names) {
        return String.join(",", names.stream().distinct().toList());
    }
}
