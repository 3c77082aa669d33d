// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.jface.text.source.ICharacterPairMatcher;

/** Divides a contract's text into comments, quoted texts and the rest, so that a mark inside one of them is no mark. */
public final class ContractPartitions {
    static final String COMMENT = "pacte.comment";
    static final String QUOTED = "pacte.quoted";

    private ContractPartitions() {
    }

    /** Lets a document know its parts, now and after every change. */
    public static void connect(IDocument document) {
        RuleBasedPartitionScanner scanner = new RuleBasedPartitionScanner();
        Token comment = new Token(COMMENT);
        Token quoted = new Token(QUOTED);
        scanner.setPredicateRules(new IPredicateRule[] {
            new EndOfLineRule("//", comment),
            new MultiLineRule("/*", "*/", comment, (char) 0, true),
            new MultiLineRule("\"\"\"", "\"\"\"", quoted, (char) 0, true),
            new MultiLineRule("«", "»", quoted, (char) 0, true),
            new SingleLineRule("\"", "\"", quoted, '\\')
        });
        FastPartitioner partitioner = new FastPartitioner(scanner, contentTypes());
        partitioner.connect(document);
        document.setDocumentPartitioner(partitioner);
    }

    /** Finds the other mark of a pair. */
    static ICharacterPairMatcher pairs() {
        return new DefaultCharacterPairMatcher(new char[] {'{', '}', '(', ')', '«', '»'});
    }

    static String[] contentTypes() {
        return new String[] {COMMENT, QUOTED};
    }
}
