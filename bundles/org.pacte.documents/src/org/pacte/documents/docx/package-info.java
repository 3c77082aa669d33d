// SPDX-License-Identifier: EPL-2.0
/**
 * Documents as Office Open XML text (DOCX), made to be edited further: real styles, numbering, contents, headers.
 *
 * <p> The look is that of a reference document, whose parts lie in the folder {@code reference}. The writer only names
 * its styles; see {@link org.pacte.documents.docx.ReferenceDocument}.
 */
package org.pacte.documents.docx;
