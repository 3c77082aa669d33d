// SPDX-License-Identifier: EPL-2.0
/** {@code pacte profiles}: the profiles that come with the rules. */
package org.pacte.cli.profiles;
