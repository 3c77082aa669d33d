// SPDX-License-Identifier: EPL-2.0
/** What waits for what in a plan: the graph of dependencies, its order and its circles. */
package org.pacte.planning.network;
