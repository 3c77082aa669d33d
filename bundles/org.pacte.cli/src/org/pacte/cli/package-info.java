// SPDX-License-Identifier: EPL-2.0
/**
 * The command line: one class a verb, each in a package of its own, over the language, the rules and the documents.
 *
 * <p>Nothing here decides what is right in a contract. A verb reads its options, asks, and says the answer.
 */
package org.pacte.cli;
