// SPDX-License-Identifier: EPL-2.0
/** Rules on what each camp gives and receives (C5). */
package org.pacte.checks.reciprocity;
