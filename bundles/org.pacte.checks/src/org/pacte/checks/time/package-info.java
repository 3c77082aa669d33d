// SPDX-License-Identifier: EPL-2.0
/** Rules on dates and deadlines (C3). */
package org.pacte.checks.time;
