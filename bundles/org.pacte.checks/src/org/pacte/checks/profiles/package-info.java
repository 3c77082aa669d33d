// SPDX-License-Identifier: EPL-2.0
/**
 * Profiles: how those who check want the rules set, as text files that anybody can copy and change.
 *
 * <p>A profile is UTF-8 text, one setting a line, comments after {@code #}: {@code R23 = information},
 * {@code R11.prêt-à-signer = avertissement}, {@code R60.ancienneté = 36 mois}.
 */
package org.pacte.checks.profiles;
