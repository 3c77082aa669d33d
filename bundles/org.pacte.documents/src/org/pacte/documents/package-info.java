// SPDX-License-Identifier: EPL-2.0
/** The documents made from a contract: what contributes a document or a format, and how a file is written. */
package org.pacte.documents;
