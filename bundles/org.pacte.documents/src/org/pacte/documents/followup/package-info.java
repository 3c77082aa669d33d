// SPDX-License-Identifier: EPL-2.0
/** The documents with which the execution of a contract is followed: how it stands, who owes what to whom, what falls due when. */
package org.pacte.documents.followup;
