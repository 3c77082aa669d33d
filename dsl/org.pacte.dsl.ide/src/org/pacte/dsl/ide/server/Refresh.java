// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;

/** Has the client ask again for what a check has changed: code lenses count findings, hints come from other files too. */
@Singleton
class Refresh {
    private volatile List<Consumer<LanguageClient>> requests = List.of();

    /** Takes note of what the client understands. */
    void initialize(ClientCapabilities client) {
        WorkspaceClientCapabilities workspace = client == null ? null : client.getWorkspace();
        List<Consumer<LanguageClient>> understood = new ArrayList<>();
        if (workspace != null && workspace.getCodeLens() != null
                && Boolean.TRUE.equals(workspace.getCodeLens().getRefreshSupport())) {
            understood.add(LanguageClient::refreshCodeLenses);
        }
        if (workspace != null && workspace.getInlayHint() != null
                && Boolean.TRUE.equals(workspace.getInlayHint().getRefreshSupport())) {
            understood.add(LanguageClient::refreshInlayHints);
        }
        requests = List.copyOf(understood);
    }

    /** Everything was checked. */
    void ask(LanguageClient client) {
        requests.forEach(request -> request.accept(client));
    }
}
