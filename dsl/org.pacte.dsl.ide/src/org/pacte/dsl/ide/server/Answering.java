// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.apache.log4j.Logger;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.pacte.dsl.ide.requests.InvalidParameters;
import org.pacte.model.text.Messages;

/** Answers a client; one whose request fails is told the reason in its language, and not where in the code it came up. */
final class Answering extends RemoteEndpoint {
    private static final Logger LOG = Logger.getLogger(Answering.class);
    private static final Messages MESSAGES = Messages.beside(Answering.class);

    private final MessageConsumer client;
    private final Locale locale;

    Answering(MessageConsumer client, Endpoint server, Locale locale) {
        super(client, server, failure -> error(failure, locale));
        this.client = client;
        this.locale = locale;
    }

    private static ResponseError error(Throwable failure, Locale locale) {
        Throwable cause = failure;
        while (cause.getCause() != null && (cause instanceof CompletionException
                || cause instanceof InvocationTargetException || cause instanceof UndeclaredThrowableException)) {
            cause = cause.getCause();
        }
        return switch (cause) {
            case ResponseErrorException known -> known.getResponseError();
            case InvalidParameters invalid ->
                new ResponseError(ResponseErrorCode.InvalidParams, invalid.message(locale), null);
            case CancellationException cancelled ->
                new ResponseError(ResponseErrorCode.RequestCancelled, MESSAGES.get(locale, "cancelled"), null);
            default -> {
                LOG.error("a request failed", cause);
                // The message of an unexpected failure may quote the author's text.
                yield new ResponseError(ResponseErrorCode.InternalError, MESSAGES.get(locale, "failed"), null);
            }
        };
    }

    /** The parameters are JSON and no parameters of the request. */
    @Override
    protected void handleRequestIssues(RequestMessage request, List<MessageIssue> issues) {
        ResponseError error = request.getMethod() == null
                ? new ResponseError(ResponseErrorCode.InvalidRequest, MESSAGES.get(locale, "request"), null)
                : error(new InvalidParameters("shape", request.getMethod()), locale);
        client.consume(createErrorResponseMessage(request, error));
    }
}
