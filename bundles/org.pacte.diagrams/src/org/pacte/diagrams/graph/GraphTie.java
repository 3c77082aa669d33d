// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.graph;

/**
 * A link of a graph in words.
 *
 * @param from the qualified name of what comes first
 * @param fromTitle what it is called
 * @param kind what the link means
 * @param to the qualified name of what comes after
 * @param toTitle what it is called
 * @param circular whether the link is part of a circle
 */
public record GraphTie(String from, String fromTitle, String kind, String to, String toTitle, boolean circular) {
}
