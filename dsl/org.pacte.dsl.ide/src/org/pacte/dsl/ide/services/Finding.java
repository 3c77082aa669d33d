// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

/**
 * A finding at its place in the text; lines and columns count from 1.
 *
 * @param rule the rule's id, or {@link #SYNTAX}
 * @param explanation why the rule exists, empty where nothing is known
 * @param fix what cures it, empty where nothing is known
 * @param element the qualified name of the element, empty where it has none
 */
public record Finding(TextRange range, int line, int column, Severity severity, String rule, String message,
        String explanation, String fix,
        String element) {
    /** The rule of findings that come from the parser. */
    public static final String SYNTAX = "syntaxe";

    /** How grave a finding is. */
    public enum Severity {
        ERROR, WARNING, INFO
    }
}
