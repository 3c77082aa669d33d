// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.coloring;

import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The colours that were last sent for each file, so that only what changed is sent the next time. */
@Singleton
public class TokenResults {
    private final Map<String, SemanticTokens> latest = new HashMap<>();
    private long count;

    /** Gives new tokens their identifier and keeps them. */
    public synchronized SemanticTokens keep(String file, SemanticTokens tokens) {
        tokens.setResultId(Long.toString(++count));
        latest.put(file, tokens);
        return tokens;
    }

    /** What differs from the tokens that the client has; all of them where it has others than we know. */
    public synchronized Either<SemanticTokens, SemanticTokensDelta> change(String file, String known,
            SemanticTokens tokens) {
        SemanticTokens before = latest.get(file);
        keep(file, tokens);
        if (before == null || !Objects.equals(known, before.getResultId())) {
            return Either.forLeft(tokens);
        }
        SemanticTokensDelta delta = new SemanticTokensDelta(between(before.getData(), tokens.getData()));
        delta.setResultId(tokens.getResultId());
        return Either.forRight(delta);
    }

    /** Forgets a file that nobody looks at. */
    public synchronized void forget(String file) {
        latest.remove(file);
    }

    private static List<SemanticTokensEdit> between(List<Integer> before, List<Integer> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        int removed = before.size() - tail - start;
        List<Integer> added = after.subList(start, after.size() - tail);
        return removed == 0 && added.isEmpty() ? List.of()
                : List.of(new SemanticTokensEdit(start, removed, List.copyOf(added)));
    }
}
