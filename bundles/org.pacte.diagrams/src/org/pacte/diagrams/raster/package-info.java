// SPDX-License-Identifier: EPL-2.0
/** Drawings as pictures made of points. */
package org.pacte.diagrams.raster;
