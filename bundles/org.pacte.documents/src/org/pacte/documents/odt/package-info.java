// SPDX-License-Identifier: EPL-2.0
/** Documents as OpenDocument text. */
package org.pacte.documents.odt;
