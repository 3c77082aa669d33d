// SPDX-License-Identifier: EPL-2.0
/** Rules on what reports and meetings tell of a contract, by the day on which it is judged. */
package org.pacte.checks.followup;
