// SPDX-License-Identifier: EPL-2.0
/** Exact amounts of money in euros, as French administrative texts write them. */
package org.pacte.model.money;
