// SPDX-License-Identifier: EPL-2.0
/** French sentences as words with their lemmas and kinds, from a dictionary of forms. */
package org.pacte.checks.wording.french;
