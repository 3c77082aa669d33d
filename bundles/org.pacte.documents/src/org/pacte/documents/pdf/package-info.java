// SPDX-License-Identifier: EPL-2.0
/** Documents as PDF. */
package org.pacte.documents.pdf;
