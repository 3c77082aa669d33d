// SPDX-License-Identifier: EPL-2.0
/** What waits for what, as a graph in layers. */
package org.pacte.diagrams.graph;
