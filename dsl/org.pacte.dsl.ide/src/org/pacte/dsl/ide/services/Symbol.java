// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.util.List;

/**
 * A named element in the outline of a file.
 *
 * @param kindLabel the kind in the language of the session
 * @param range the whole element
 * @param selection its name
 */
public record Symbol(String name, String title, String qualifiedName, Kind kind, String kindLabel, TextRange range,
        TextRange selection,
        List<Symbol> children) {
    /** The kinds of elements that an outline tells apart. */
    public enum Kind {
        CONTRACT, AXIS, GROUP, OBJECTIVE, COMMITMENT, ACTION, MILESTONE, INDICATOR, DIAGNOSIS, FINDING, ORGANIZATION,
                SERVICE, TERRITORY, PROGRAMME,
        AGREEMENT, BODY, TEXT, GLOSSARY, REPORT, MEETING, DECISION, AMENDMENT, WAIVER
    }

    public Symbol {
        children = List.copyOf(children);
    }
}
