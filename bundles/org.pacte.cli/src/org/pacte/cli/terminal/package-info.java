// SPDX-License-Identifier: EPL-2.0
/** What all verbs share: the process they run in, its language and colours, and how texts and files are written. */
package org.pacte.cli.terminal;
