// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.pacte.dsl.ide.server.FindingData;
import org.pacte.dsl.ide.text.Uris;

/** Hands what the server reports of itself to the listener of a session, on its executor. */
final class Notifications implements LanguageClient {
    private final SessionSettings settings;
    private final SessionListener listener;
    private final BooleanSupplier closed;

    Notifications(SessionSettings settings, SessionListener listener, BooleanSupplier closed) {
        this.settings = settings;
        this.listener = listener;
        this.closed = closed;
    }

    void built(Set<URI> files) {
        call(to -> to.modelChanged(files));
    }

    void checked() {
        call(SessionListener::checked);
    }

    void failed(String task, Throwable cause) {
        call(to -> to.failed(task, cause));
    }

    private void call(Consumer<SessionListener> message) {
        if (!closed.getAsBoolean()) {
            settings.notifier().execute(() -> message.accept(listener));
        }
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams published) {
        URI file = Uris.normal(URI.create(published.getUri()));
        PublishedFindings findings =
                new PublishedFindings(file, published.getDiagnostics().stream().map(Notifications::finding).toList());
        call(to -> to.findings(findings));
    }

    private static Finding finding(Diagnostic diagnostic) {
        FindingData data = (FindingData) diagnostic.getData();
        Position start = diagnostic.getRange().getStart();
        return new Finding(new TextRange(data.offset(), data.length()), start.getLine() + 1, start.getCharacter() + 1,
                severity(diagnostic),
                data.rule(), diagnostic.getMessage().getLeft(), data.explanation(), data.fix(), data.element());
    }

    private static Finding.Severity severity(Diagnostic diagnostic) {
        return switch (diagnostic.getSeverity()) {
            case Error -> Finding.Severity.ERROR;
            case Warning -> Finding.Severity.WARNING;
            case Information, Hint -> Finding.Severity.INFO;
        };
    }

    @Override
    public void showMessage(MessageParams message) {
        logMessage(message);
    }

    @Override
    public void logMessage(MessageParams message) {
        if (message.getType() == MessageType.Error) {
            failed("server", new IllegalStateException(message.getMessage()));
        }
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        logMessage(request);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object event) {
        // Nothing is measured.
    }
}
