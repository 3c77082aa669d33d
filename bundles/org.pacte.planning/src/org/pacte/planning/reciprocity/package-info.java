// SPDX-License-Identifier: EPL-2.0
/** What each side of a contract gives and receives, whether promised ratios are kept, and which side is late. */
package org.pacte.planning.reciprocity;
