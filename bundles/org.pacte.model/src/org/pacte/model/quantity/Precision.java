// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.quantity;

/** How a stated figure is meant: exact, a floor, a ceiling, or approximate. */
public enum Precision {
    EXACT, AT_LEAST, AT_MOST, ABOUT
}
