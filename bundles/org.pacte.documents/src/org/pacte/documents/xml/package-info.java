// SPDX-License-Identifier: EPL-2.0
/** Markup that is well-formed whatever the text in it. */
package org.pacte.documents.xml;
