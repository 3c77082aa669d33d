// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dossier;

/**
 * The text of a file as it was read.
 *
 * @param text the text without byte order mark
 * @param marked whether the file began with a byte order mark, which is kept when it is saved
 * @param utf8 whether the bytes are UTF-8; other bytes were read as Windows-1252 so that they can at least be shown
 * @param stamp the state of the file just before it was read
 */
public record StoredText(String text, boolean marked, boolean utf8, FileStamp stamp) {
}
