// SPDX-License-Identifier: EPL-2.0
/** What every keyword of the language means: the one source of hover, completion and manual. */
package org.pacte.dsl.keywords;
