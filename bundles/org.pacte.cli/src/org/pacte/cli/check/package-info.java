// SPDX-License-Identifier: EPL-2.0
/** {@code pacte check}: an inspection gives a report, and each format has a writer. */
package org.pacte.cli.check;
