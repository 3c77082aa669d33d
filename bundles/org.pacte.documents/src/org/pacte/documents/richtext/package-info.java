// SPDX-License-Identifier: EPL-2.0
/** The marked-up texts that a contract holds, read as CommonMark into the document tree. */
package org.pacte.documents.richtext;
