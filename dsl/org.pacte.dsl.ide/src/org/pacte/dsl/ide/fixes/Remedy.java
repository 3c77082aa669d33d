// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.fixes;

import java.util.List;
import java.util.function.Supplier;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.QuickFix;

/**
 * A fix and what it changes, which is computed when somebody wants it.
 *
 * @param changes none where the text has changed so that the fix no longer makes sense
 */
record Remedy(String rule, String message, String title, QuickFix.Scope scope, boolean preferred,
        Supplier<List<FileChange>> changes) {
    QuickFix offered(Situation situation) {
        return new QuickFix(situation.file(), situation.asked(), rule, message, title, scope, preferred);
    }

    boolean is(QuickFix fix) {
        return rule.equals(fix.rule()) && message.equals(fix.message()) && title.equals(fix.title())
                && scope == fix.scope();
    }
}
