// SPDX-License-Identifier: EPL-2.0
/** Rules on who may read what (C9). */
package org.pacte.checks.privacy;
