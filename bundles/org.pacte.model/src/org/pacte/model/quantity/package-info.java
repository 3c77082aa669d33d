// SPDX-License-Identifier: EPL-2.0
/**
 * What contracts promise in figures, and the exact arithmetic that checks and explains it.
 *
 * <p>{@link org.pacte.model.quantity.Quantity} is the family of values, {@link org.pacte.model.quantity.Total} a
 * bounded figure, {@link org.pacte.model.quantity.Checks} compares what a contract says with what its own figures give.
 */
package org.pacte.model.quantity;
