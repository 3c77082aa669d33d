// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import com.google.gson.Gson;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethodProvider;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.pacte.dsl.ide.requests.InvalidParameters;
import org.pacte.dsl.ide.requests.RequestCheck;
import org.pacte.model.text.Messages;

/** Keeps what makes no sense from the server: requests before the beginning or after the end, and nonsensical parameters. */
final class ServerEndpoint implements Endpoint, JsonRpcMethodProvider {
    private static final Messages MESSAGES = Messages.beside(ServerEndpoint.class);

    private final Endpoint server;
    private final Map<String, JsonRpcMethod> methods = ServiceEndpoints.getSupportedMethods(PacteLanguageServer.class);
    private final Locale locale;
    private final Gson json = new MessageJsonHandler(Map.of()).getGson();
    private volatile State state = State.NEW;

    private enum State {
        NEW, RUNNING, SHUT_DOWN
    }

    ServerEndpoint(PacteLanguageServer server, Locale locale) {
        this.server = ServiceEndpoints.toEndpoint(server);
        this.locale = locale;
    }

    @Override
    public Map<String, JsonRpcMethod> supportedMethods() {
        return methods;
    }

    @Override
    public CompletableFuture<?> request(String method, Object parameter) {
        boolean isFirst = method.equals("initialize");
        if (state == State.NEW && !isFirst) {
            return refused(ResponseErrorCode.ServerNotInitialized, "new");
        }
        if (state == State.SHUT_DOWN || state == State.RUNNING && isFirst) {
            return refused(ResponseErrorCode.InvalidRequest, isFirst ? "twice" : "shutDown");
        }
        try {
            if (methods.containsKey(method)) {
                RequestCheck.check(method, json.toJsonTree(parameter));
            }
        } catch (InvalidParameters e) {
            return CompletableFuture.failedFuture(e);
        }
        state = method.equals("shutdown") ? State.SHUT_DOWN : State.RUNNING;
        return server.request(method, parameter);
    }

    private CompletableFuture<?> refused(ResponseErrorCode code, String key) {
        return CompletableFuture.failedFuture(new ResponseErrorException(
                new ResponseError(code, MESSAGES.get(locale, key), null)));
    }

    @Override
    public void notify(String method, Object parameter) {
        if (state == State.RUNNING || method.equals("exit")) {
            server.notify(method, parameter);
        }
    }
}
