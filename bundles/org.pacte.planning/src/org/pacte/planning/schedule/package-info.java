// SPDX-License-Identifier: EPL-2.0
/**
 * When the items of a plan run: dates as written and as possible, slack, critical paths, conflicts, and the reasons of all that.
 *
 * <p>{@link org.pacte.planning.schedule.Schedule} is the way in. Nothing is guessed: what the text does not date and what cannot be
 * computed from it stays undated.
 */
package org.pacte.planning.schedule;
