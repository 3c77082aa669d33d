// SPDX-License-Identifier: EPL-2.0
/** The properties of elements, as a form shows them. */
package org.pacte.dsl.ide.properties;
