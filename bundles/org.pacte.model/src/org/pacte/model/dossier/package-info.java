// SPDX-License-Identifier: EPL-2.0
/**
 * What a set of files and a contract hold, gathered in one pass: the entry point of checks, documents and views.
 *
 * <p>Dossiers and contents are snapshots: make a new one when the model changes.
 */
package org.pacte.model.dossier;
