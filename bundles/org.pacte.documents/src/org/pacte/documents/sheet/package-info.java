// SPDX-License-Identifier: EPL-2.0
/** Tables for spreadsheets: XLSX and CSV. */
package org.pacte.documents.sheet;
