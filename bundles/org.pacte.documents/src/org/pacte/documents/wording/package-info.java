// SPDX-License-Identifier: EPL-2.0
/** What all documents about a contract have in common: what of it their readers see, and the words for it. */
package org.pacte.documents.wording;
