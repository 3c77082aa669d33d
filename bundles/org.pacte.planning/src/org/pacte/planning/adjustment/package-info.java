// SPDX-License-Identifier: EPL-2.0
/** How an item of a plan is moved: what its text says of its days, and what it would say of others. */
package org.pacte.planning.adjustment;
