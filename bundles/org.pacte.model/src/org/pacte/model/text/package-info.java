// SPDX-License-Identifier: EPL-2.0
/**
 * How French administrative texts write numbers and words, and how messages are found in the two languages.
 *
 * <p>French is the language of every text unless the locale's language is English.
 */
package org.pacte.model.text;
