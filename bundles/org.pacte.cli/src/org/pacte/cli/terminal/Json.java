// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.terminal;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.function.Function;
import java.util.stream.Stream;

/** JSON as the commands print it: indented, with its members in the order in which they were added. */
public final class Json {

    private Json() {
    }

    public static String print(JsonElement element) {
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(element) + "\n";
    }

    public static <T> JsonArray array(Stream<T> values, Function<T, JsonElement> element) {
        final JsonArray array = new JsonArray();
        values.map(element).forEachOrdered(array::add);
        return array;
    }

    /** Returns an object with one member. */
    public static JsonObject object(String name, JsonElement value) {
        final JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }

    /** Returns an object with one member that is a text. */
    public static JsonObject object(String name, String value) {
        final JsonObject object = new JsonObject();
        object.addProperty(name, value);
        return object;
    }
}
