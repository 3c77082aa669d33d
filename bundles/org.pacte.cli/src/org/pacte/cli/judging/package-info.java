// SPDX-License-Identifier: EPL-2.0
/** How the rules are set for one run: the options that every verb shares that judges contracts. */
package org.pacte.cli.judging;
