// SPDX-License-Identifier: EPL-2.0
/**
 * A drawing that is laid out once and painted anywhere: shapes in a plane, coloured by what they mean.
 *
 * <p>Coordinates are points from the upper left corner, x to the right and y down.
 */
package org.pacte.diagrams.scene;
