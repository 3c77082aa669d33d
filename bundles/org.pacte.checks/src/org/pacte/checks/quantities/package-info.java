// SPDX-License-Identifier: EPL-2.0
/** Rules on figures that must agree (C4). */
package org.pacte.checks.quantities;
