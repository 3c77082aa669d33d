// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.List;
import java.util.function.Consumer;
import org.pacte.dsl.ide.services.QuickFix;

/**
 * What a small window beside the text shows.
 *
 * @param markdown CommonMark
 * @param fixes what can be done about it
 * @param choose makes a fix
 */
record HoverContent(String markdown, List<QuickFix> fixes, Consumer<QuickFix> choose) {
}
