// SPDX-License-Identifier: EPL-2.0
/** Who gives what for what, side by side. */
package org.pacte.diagrams.reciprocity;
