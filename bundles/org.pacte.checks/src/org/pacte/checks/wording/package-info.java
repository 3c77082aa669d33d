// SPDX-License-Identifier: EPL-2.0
/** Rules on the wording: what a text says, and how, beside the structure that was read out of it. */
package org.pacte.checks.wording;
