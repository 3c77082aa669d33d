// SPDX-License-Identifier: EPL-2.0
/** Which days are worked in France, and the months, quarters and years that plans are read by. */
package org.pacte.planning.calendar;
