// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.schedule;

import org.pacte.model.contract.PlanItem;

/**
 * What waits for what.
 *
 * @param awaited what has to be over first
 * @param waiting what starts then
 */
public record Link(PlanItem awaited, PlanItem waiting) {
}
