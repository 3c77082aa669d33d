// SPDX-License-Identifier: EPL-2.0
/** Rules on references and structure (C1). */
package org.pacte.checks.structure;
