// SPDX-License-Identifier: EPL-2.0
/** The changes that rules offer with their findings. */
package org.pacte.checks.fixes;
