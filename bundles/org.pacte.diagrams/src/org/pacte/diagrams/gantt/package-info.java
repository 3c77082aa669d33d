// SPDX-License-Identifier: EPL-2.0
/** The plan of a contract on a time axis. */
package org.pacte.diagrams.gantt;
