// SPDX-License-Identifier: EPL-2.0
/** What the checks found in a contract, as a report (D14). */
package org.pacte.documents.control;
