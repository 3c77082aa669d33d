// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording.french;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.pacte.checks.wording.french.Reading.Kind;

import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The dictionary of French forms: what a word may be, and under which lemma.
 *
 * <p>Some 700 000 forms, from the lexicon of Dicollecte as LanguageTool publishes it. Safe for use by several threads.
 */
public final class Lexicon {
    private static final String DICTIONARY = "org/languagetool/resource/fr/french.dict";
    private static final String PROPERTIES = "org/languagetool/resource/fr/french.info";
    // Far more than the vocabulary of a contract: only a dossier of random words would reach it.
    private static final int KEPT_WORDS = 50_000;
    private static final String ACCENTED_E = "éèê";

    private final DictionaryLookup lookup;
    private final Map<String, Entry> known = new ConcurrentHashMap<>();

    private Lexicon(Dictionary dictionary) {
        this.lookup = new DictionaryLookup(dictionary);
    }

    /** Returns the French lexicon, which is read when it is first asked for. */
    public static Lexicon french() {
        return Holder.FRENCH;
    }

    private static Lexicon read() {
        ClassLoader loader = Lexicon.class.getClassLoader();
        try (InputStream words = loader.getResourceAsStream(DICTIONARY); InputStream properties = loader.getResourceAsStream(PROPERTIES)) {
            if (words == null || properties == null) {
                throw new IOException(DICTIONARY);
            }
            return new Lexicon(Dictionary.read(words, properties));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns what a word may be, the most usual part of speech first where the dictionary knows; none for a word that it does not have.
     *
     * <p>A capital counts as one at the head of a sentence, too: {@code Rôle} is a noun. A capital without its accent is read with it.
     *
     * @param word one word with a typewriter's apostrophe, if it ends with one: {@code l'}
     */
    public List<Reading> readings(String word) {
        return entry(word).readings();
    }

    /** Returns a capitalised word with the accent that its first letter lacks, if it is no word without: {@code Etat} is {@code État}. */
    public Optional<String> accented(String word) {
        return entry(word).accented();
    }

    private Entry entry(String word) {
        Entry entry = known.get(word);
        if (entry == null) {
            entry = find(word);
            if (known.size() < KEPT_WORDS) {
                known.put(word, entry);
            }
        }
        return entry;
    }

    private Entry find(String word) {
        List<Reading> readings = new ArrayList<>(look(word));
        String lower = word.toLowerCase(Locale.FRENCH);
        if (!lower.equals(word)) {
            readings.addAll(look(lower));
        }
        Optional<String> accented = readings.isEmpty() && word.length() > 2 && word.charAt(0) == 'E' ? withAccent(word) : Optional.empty();
        accented.ifPresent(each -> readings.addAll(look(each.toLowerCase(Locale.FRENCH))));
        return new Entry(List.copyOf(readings), accented);
    }

    private Optional<String> withAccent(String word) {
        String rest = word.substring(1);
        return ACCENTED_E.chars().mapToObj(Character::toString).filter(first -> !look(first + rest.toLowerCase(Locale.FRENCH)).isEmpty())
                .findFirst().map(first -> first.toUpperCase(Locale.FRENCH) + rest);
    }

    boolean isInfinitive(String form) {
        return readings(form).stream().anyMatch(reading -> reading.kind() == Kind.INFINITIVE);
    }

    // The look-up itself has buffers and serves one thread at a time.
    private synchronized List<Reading> look(String form) {
        List<Reading> readings = new ArrayList<>();
        for (WordData data : lookup.lookup(form)) {
            if (data.getStem() != null && data.getTag() != null && data.getTag().length() > 0) {
                Reading reading = new Reading(data.getStem().toString(), Kind.of(data.getTag().toString()));
                if (!readings.contains(reading)) {
                    readings.add(reading);
                }
            }
        }
        return readings;
    }

    /** What is known of a word. */
    private record Entry(List<Reading> readings, Optional<String> accented) {
    }

    /** Reads the dictionary once, and only where a rule needs it. */
    private static final class Holder {
        private static final Lexicon FRENCH = read();
    }
}
