// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.pacte.dsl.ide.server.PacteLanguageServer;
import org.pacte.dsl.ide.server.PacteServerModule;

/** Starts the server of a session the way a client of the protocol does. */
final class SessionServer {
    private SessionServer() {
    }

    static PacteLanguageServer start(SessionSettings settings, Notifications client) {
        PacteLanguageServer server =
                PacteServerModule.createServer(settings.locale(), settings.clock(), settings.pause(),
                settings.policy());
        server.connect(client);
        server.onFailure(client::failed);
        server.onBuild(client::built);
        server.onCheck(client::checked);
        // The first build comes later; until this has ended, a client may not say anything else.
        server.initialize(parameters(settings)).join();
        server.initialized(new InitializedParams());
        return server;
    }

    private static InitializeParams parameters(SessionSettings settings) {
        WorkspaceClientCapabilities folders = new WorkspaceClientCapabilities();
        folders.setWorkspaceFolders(true);
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setWorkspace(folders);
        InitializeParams parameters = new InitializeParams();
        parameters.setCapabilities(capabilities);
        String folder = settings.dossier().toAbsolutePath().normalize().toUri().toString();
        parameters.setWorkspaceFolders(List.of(new WorkspaceFolder(folder, "dossier")));
        return parameters;
    }
}
