// SPDX-License-Identifier: EPL-2.0
/** Drawings as Scalable Vector Graphics. */
package org.pacte.diagrams.svg;
