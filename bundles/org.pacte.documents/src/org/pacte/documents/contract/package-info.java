// SPDX-License-Identifier: EPL-2.0
/** The contract itself, as the parties sign it (D1). */
package org.pacte.documents.contract;
