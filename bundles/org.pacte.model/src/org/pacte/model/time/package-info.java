// SPDX-License-Identifier: EPL-2.0
/**
 * French dates, durations, intervals of days and the deadlines that contracts write in words.
 *
 * <p>Every interval is made of whole days, first and last included. No class reads a clock.
 */
package org.pacte.model.time;
