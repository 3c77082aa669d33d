// SPDX-License-Identifier: EPL-2.0
/** Documents as one accessible HTML page that needs nothing else: no script, no network, no other file. */
package org.pacte.documents.html;
