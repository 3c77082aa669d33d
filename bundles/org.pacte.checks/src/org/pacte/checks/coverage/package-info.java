// SPDX-License-Identifier: EPL-2.0
/** Rules on coverage, governance and territory (C6). */
package org.pacte.checks.coverage;
