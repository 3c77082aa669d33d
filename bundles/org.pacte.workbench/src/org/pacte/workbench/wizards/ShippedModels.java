// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.wizards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.MissingResourceException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.URIUtil;
import org.osgi.framework.FrameworkUtil;
import org.pacte.dsl.ide.drafting.ContractModel;
import org.pacte.dsl.ide.drafting.ModelOutline;
import org.pacte.workbench.Texts;

/** The models that a contract can be begun from. */
final class ShippedModels {
    private static final String FOLDER = "/examples/modeles";
    /** The best known first; the one without any content last. */
    private static final List<String> ORDER = List.of("csi", "stspd", "convention-de-coordination", "vierge");

    private ShippedModels() {
    }

    /** A model with what can be chosen of it. */
    record Model(ContractModel model, ModelOutline outline) {
        String label() {
            return text("model." + model.id(), outline.title());
        }

        String words() {
            return text("model." + model.id() + ".words", "");
        }

        private static String text(String key, String otherwise) {
            try {
                return Texts.get(key);
            } catch (MissingResourceException e) {
                // A model that somebody has added speaks for itself.
                return otherwise;
            }
        }
    }

    /** Reads the models in the background. */
    static CompletableFuture<List<Model>> read() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return ContractModel.below(folder()).stream().map(model -> new Model(model, model.outline()))
                        .sorted(Comparator.comparingInt(ShippedModels::rank)).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static int rank(Model model) {
        int known = ORDER.indexOf(model.model().id());
        return known < 0 ? ORDER.size() : known;
    }

    private static Path folder() throws IOException {
        try {
            return Path.of(URIUtil.toURI(FileLocator.toFileURL(FrameworkUtil.getBundle(ShippedModels.class).getEntry(FOLDER))));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
