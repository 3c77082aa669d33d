// SPDX-License-Identifier: EPL-2.0
/** Rules on dependencies between actions (C9). */
package org.pacte.checks.dependencies;
