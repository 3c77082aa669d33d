// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.requests;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pacte.dsl.ide.services.QuickFix;

/** Looks for nonsense in the parameters of a request, as far as it can be seen without reading any file. */
public final class RequestCheck {
    private static final Set<String> AT_A_POSITION = Set.of("textDocument/hover", "textDocument/definition", "textDocument/references",
            "textDocument/documentHighlight", "textDocument/completion", "textDocument/rename", "textDocument/prepareRename",
            "textDocument/prepareCallHierarchy", "textDocument/onTypeFormatting");
    private static final Set<String> FOR_A_RANGE = Set.of("textDocument/rangeFormatting", "textDocument/codeAction",
            "textDocument/inlayHint", "textDocument/semanticTokens/range");

    private final String method;
    private final JsonObject parameters;

    private RequestCheck(String method, JsonObject parameters) {
        this.method = method;
        this.parameters = parameters;
    }

    /**
     * Checks the parameters of a request.
     *
     * @throws InvalidParameters when they make no sense
     */
    public static void check(String method, JsonElement parameters) {
        new RequestCheck(method, parameters instanceof JsonObject object ? object : new JsonObject()).check();
    }

    private void check() {
        if (method.startsWith("textDocument/")) {
            address(parameters.get("textDocument") instanceof JsonObject document ? document.get("uri") : null, "document");
        }
        require(!AT_A_POSITION.contains(method) || parameters.get("position") instanceof JsonObject, "position.missing");
        require(!FOR_A_RANGE.contains(method) || parameters.get("range") instanceof JsonObject, "range.missing");
        switch (method) {
            case "textDocument/rename" -> require(!text(parameters, "newName").isBlank(), "name");
            case "workspace/symbol" -> require(isText(parameters.get("query")), "query");
            case "workspace/executeCommand" -> throw new InvalidParameters("command", text(parameters, "command"));
            case "codeAction/resolve" -> fix(parameters.get("data"));
            case "callHierarchy/incomingCalls", "callHierarchy/outgoingCalls" -> node(parameters.get("item"));
            default -> {
                // Nothing else is particular to it.
            }
        }
        positions(parameters);
    }

    /** A quick fix as this server has sent it. */
    private static void fix(JsonElement data) {
        require(data instanceof JsonObject, "data");
        JsonObject fix = (JsonObject) data;
        require(Stream.of("file", "rule", "message", "title").allMatch(each -> isText(fix.get(each))), "data");
        require(Stream.of("offset", "length").allMatch(each -> number(fix.get(each)) >= 0), "data");
        require(Stream.of(QuickFix.Scope.values()).anyMatch(each -> each.name().equals(text(fix, "scope"))), "data");
        address(fix.get("file"), "data");
    }

    private static void node(JsonElement item) {
        require(item instanceof JsonObject node && isText(node.get("data")), "data");
        address(((JsonObject) item).get("uri"), "data");
    }

    private static void address(JsonElement uri, String missing) {
        require(isText(uri), missing);
        try {
            require(new URI(uri.getAsString()).isAbsolute(), "uri", uri.getAsString());
        } catch (URISyntaxException e) {
            throw new InvalidParameters("uri", uri.getAsString());
        }
    }

    /** Looks at all positions and ranges, wherever they are. */
    private static void positions(JsonElement value) {
        if (value instanceof JsonObject object) {
            if (object.has("line") && object.has("character")) {
                require(number(object.get("line")) >= 0 && number(object.get("character")) >= 0, "negative",
                        object.get("line").toString(), object.get("character").toString());
            }
            object.entrySet().stream().filter(each -> !each.getKey().equals("data")).map(Map.Entry::getValue)
                    .forEach(RequestCheck::positions);
            if (object.get("start") instanceof JsonObject start && object.get("end") instanceof JsonObject end) {
                require(order(start) <= order(end), "range.reversed", String.valueOf(start.get("line")),
                        String.valueOf(end.get("line")));
            }
        } else if (value instanceof JsonArray list) {
            list.forEach(RequestCheck::positions);
        }
    }

    /** Grows with the position in the text. */
    private static long order(JsonObject position) {
        return (number(position.get("line")) << Integer.SIZE) + number(position.get("character"));
    }

    private static boolean isText(JsonElement value) {
        return value instanceof JsonPrimitive primitive && primitive.isString();
    }

    private static String text(JsonObject object, String name) {
        return isText(object.get(name)) ? object.get(name).getAsString() : "";
    }

    /** A whole number; -1 for what is none. */
    private static long number(JsonElement value) {
        return value instanceof JsonPrimitive primitive && primitive.isNumber() ? primitive.getAsLong() : -1;
    }

    private static void require(boolean sound, String key, String... arguments) {
        if (!sound) {
            throw new InvalidParameters(key, arguments);
        }
    }
}
