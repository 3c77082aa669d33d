// SPDX-License-Identifier: EPL-2.0
/** Archives that are the same, byte for byte, whenever they hold the same. */
package org.pacte.documents.archive;
