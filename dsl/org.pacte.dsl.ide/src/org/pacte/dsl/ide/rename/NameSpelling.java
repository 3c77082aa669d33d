// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.rename;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.naming.QualifiedName;

/** How names are written: a name that is a word of the language gets an escape. */
@Singleton
public final class NameSpelling {
    private static final String ESCAPE = "^";
    private static final Pattern NAME =
            Pattern.compile("[a-zA-Z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F]"
            + "[a-zA-Z_0-9\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F-]*");

    private final Set<String> keywords;

    @Inject
    NameSpelling(IGrammarAccess grammar) {
        keywords = Set.copyOf(GrammarUtil.getAllKeywords(grammar.getGrammar()));
    }

    /** Tells whether a text can be a name, escaped or not. */
    public boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** A name as the text writes it. */
    public String written(String name) {
        return keywords.contains(name) ? ESCAPE + name : name;
    }

    /** A qualified name as the text writes it. */
    public String written(QualifiedName name) {
        return name.getSegments().stream().map(this::written).collect(Collectors.joining("."));
    }

    /** The name that a text writes: without escapes and blanks, accents composed. */
    public static QualifiedName read(String text) {
        String plain = Normalizer.normalize(text.replace(ESCAPE, ""), Normalizer.Form.NFC);
        List<String> segments = Pattern.compile("\\.").splitAsStream(plain).map(String::strip).toList();
        return QualifiedName.create(segments);
    }
}
