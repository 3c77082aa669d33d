// SPDX-License-Identifier: EPL-2.0
/** Rules on indicators and evaluation (C7). */
package org.pacte.checks.indicators;
