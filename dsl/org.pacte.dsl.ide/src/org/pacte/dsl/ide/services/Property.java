// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.util.List;

/**
 * A property of an element as its text says it.
 *
 * @param feature its name in the model, by which it is changed
 * @param section where it belongs
 * @param label what it is called, in the language of the session
 * @param value what the text says, without quotation marks; empty where it says nothing
 * @param words whether it is free text, which has marks of its own in the file
 * @param choices the values of a closed list, none for all others
 */
public record Property(String feature, Section section, String label, String value, boolean words,
        List<String> choices) {
    /** The parts of a sheet of properties. */
    public enum Section {
        GENERAL, DATES, QUANTITIES, FOLLOW_UP
    }

    public Property {
        choices = List.copyOf(choices);
    }
}
