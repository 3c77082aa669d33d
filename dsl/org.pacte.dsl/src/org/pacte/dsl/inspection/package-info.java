// SPDX-License-Identifier: EPL-2.0
/**
 * Dossiers from disk for those who host the language: read, checked, laid out, each element found again in its file.
 *
 * <p>No type here shows the parser or the injection behind it, so that both can be replaced under their hosts.
 */
package org.pacte.dsl.inspection;
