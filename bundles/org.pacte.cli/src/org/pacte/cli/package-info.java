// SPDX-License-Identifier: EPL-2.0
/**
 * The command line: one class a verb, each in a package of its own, over what the language, the rules and the documents offer.
 *
 * <p>Nothing here decides what is right in a contract. A verb reads its options, asks, and says the answer as text or JSON.
 */
package org.pacte.cli;
