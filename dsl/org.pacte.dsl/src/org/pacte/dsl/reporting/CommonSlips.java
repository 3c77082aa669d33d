// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.reporting;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacte.model.text.Messages;
import org.pacte.model.text.NotationException;

/**
 * Ways of writing that are not the language's and that everybody writes: {@code échéance 2023}, {@code 10 à 20 agents},
 * {@code 15 000 euros}. Where the parser stops at one of them, the message says how the language writes the same.
 */
@Singleton
final class CommonSlips {
    private static final Messages MESSAGES = Messages.beside(CommonSlips.class);
    /** No slip is longer; a line may be as long as a file. */
    private static final int REACH = 300;
    private static final int LONGEST = 60;

    private final Locale locale;
    private final List<Slips.Turn> turns;

    /**
     * A stretch of text that says something in another way than the language.
     *
     * @param start the offset of the stretch, which is empty where something is missing
     * @param message what is wrong, with its cure
     * @param cure the text to write instead, or empty where only the author knows it
     */
    record Slip(int start, int end, String message, Optional<String> cure) {
    }

    @Inject
    CommonSlips(Locale locale, ListWords lists) {
        this.locale = locale;
        this.turns = new ArrayList<>(Slips.TURNS);
        turns.add(new Slips.Turn("list", lists.namesWithoutComma(), match -> Optional.of(",")));
        turns.add(new Slips.Turn("list", lists.textsWithoutComma(), match -> Optional.of(",")));
    }

    /** Finds the slip at which the parser stopped, which may stand right before the place that it tells. */
    Optional<Slip> at(String text, int offset, int length) {
        if (length > LONGEST) {
            // A text without end: nothing in it is the language's.
            return Optional.empty();
        }
        final int from = start(text, offset);
        final int to = end(text, offset + length);
        final String stretch = text.substring(from, to);
        return turns.stream().flatMap(turn -> find(turn, stretch, offset - from, length, from).stream()).findFirst();
    }

    private Optional<Slip> find(Slips.Turn turn, String stretch, int offset, int length, int base) {
        final Matcher matcher = turn.pattern().matcher(stretch);
        for (int from = 0; from <= stretch.length() && matcher.find(from); from = matcher.start() + 1) {
            final int start = matcher.start(Slips.STRETCH);
            final int end = matcher.end(Slips.STRETCH);
            final boolean there = isBlank(stretch, offset + length, start) && isBlank(stretch, end, offset);
            if (there && (start <= offset || !turn.isWithoutCure())) {
                final Optional<String> cure = turn.cure().apply(matcher);
                if (cure.isPresent() || turn.isWithoutCure()) {
                    return Optional.of(new Slip(base + start, base + end, message(turn, matcher, cure), cure));
                }
            }
        }
        return Optional.empty();
    }

    /** Tells whether nothing stands between two places, or the second lies first. */
    private static boolean isBlank(String text, int from, int to) {
        return to <= from || text.substring(from, to).isBlank();
    }

    private String message(Slips.Turn turn, Matcher matcher, Optional<String> cure) {
        final String written = matcher.group(Slips.STRETCH).isEmpty() ? matcher.group().strip() : matcher.group(Slips.STRETCH).strip();
        return MESSAGES.get(locale, "slip." + turn.key(), NotationException.quotable(written), cure.map(String::strip).orElse(""));
    }

    /** The beginning of the line, or of the line before where the parser stopped at the first word of one. */
    private static int start(String text, int offset) {
        int line = text.lastIndexOf('\n', offset - 1) + 1;
        if (line > 0 && text.substring(line, Math.min(text.length(), offset)).isBlank()) {
            line = text.lastIndexOf('\n', line - 2) + 1;
        }
        return Math.max(line, offset - REACH);
    }

    private static int end(String text, int offset) {
        final int line = text.indexOf('\n', offset);
        return Math.min(line < 0 ? text.length() : line, Math.min(text.length(), offset + REACH));
    }

    static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }
}
