// SPDX-License-Identifier: EPL-2.0
/** Rules on costs and fundings (C8). */
package org.pacte.checks.budget;
