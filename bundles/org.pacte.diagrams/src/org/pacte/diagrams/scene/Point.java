// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.scene;

/** A place in a drawing. */
public record Point(double x, double y) {
}
