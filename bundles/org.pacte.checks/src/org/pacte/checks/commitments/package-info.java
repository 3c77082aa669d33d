// SPDX-License-Identifier: EPL-2.0
/** Rules on the quality of commitments (C2). */
package org.pacte.checks.commitments;
