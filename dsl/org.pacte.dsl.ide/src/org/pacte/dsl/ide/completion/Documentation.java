// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Locale;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.pacte.dsl.keywords.Keywords;

/** The documentation of keywords and of values as CommonMark. */
@Singleton
public final class Documentation {
    private final Keywords keywords;

    @Inject
    Documentation(Locale locale) {
        keywords = Keywords.in(locale);
    }

    /** What a keyword means where it stands, with an example; empty where nothing is written. */
    public String of(Keyword keyword) {
        String rule = GrammarUtil.containingRule(keyword).getName();
        String text = keywords.documentation(rule, keyword.getValue()).orElse("");
        return keywords.example(rule, keyword.getValue()).map(example -> text + "\n\n`" + example + "`").orElse(text);
    }

    /** What a value of a closed list means; empty where nothing is written. */
    public String of(EEnum list, String value) {
        return keywords.literal(list.getName(), value).orElse("");
    }
}
