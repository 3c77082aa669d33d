// SPDX-License-Identifier: EPL-2.0
/** Finds what plug-ins contribute, ours like anybody's, and keeps faulty ones from doing harm. */
package org.pacte.model.contribution;
