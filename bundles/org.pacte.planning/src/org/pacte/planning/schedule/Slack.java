// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.schedule;

/**
 * By how many calendar days the end of an item can move, neither number ever below zero.
 *
 * @param total without moving the end of the plan or breaking a deadline
 * @param free without moving any other item either; never more than the total
 */
public record Slack(int total, int free) {
}
