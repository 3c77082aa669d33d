// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.util.List;
import java.util.Locale;

/** How sections are numbered, a level after the other; sections below the last level have no number. */
public record Numbering(List<Level> levels) {

    /**
     * How the sections of one level are numbered.
     *
     * @param pattern the label, where {@code %1} stands for the count of the first level, {@code %2} for the second …
     * @param first the label of the first section of the level: French writes "Article 1er", then "Article 2"
     * @param separator what stands between the label and the title
     */
    public record Level(String pattern, String first, String separator) {

        /** Numbers all sections alike. */
        public Level(String pattern, String separator) {
            this(pattern, pattern, separator);
        }
    }

    private static final String DASH = "\u00A0\u2013 ";
    private static final String SPACE = "\u2002";

    /** No section has a number. */
    public static final Numbering NONE = new Numbering(List.of());

    /** 1, 1.1, 1.1.1, 1.1.1.1. */
    public static final Numbering DECIMAL = new Numbering(List.of(new Level("%1.", SPACE), new Level("%1.%2", SPACE),
            new Level("%1.%2.%3", SPACE), new Level("%1.%2.%3.%4", SPACE)));

    public Numbering {
        levels = List.copyOf(levels);
    }

    /** Articles, then 1.1, 1.1.1, 1.1.1.1. */
    public static Numbering articles(Locale language) {
        boolean french = language.getLanguage().equals(Locale.FRENCH.getLanguage());
        var article = new Level("Article\u00A0%1", french ? "Article\u00A0%1er" : "Article\u00A0%1", DASH);
        return new Numbering(List.of(article, DECIMAL.levels.get(1), DECIMAL.levels.get(2), DECIMAL.levels.get(3)));
    }

    /** Tells whether sections of this level, from 1, have numbers. */
    public boolean numbers(int level) {
        return level <= levels.size();
    }

    /** Returns how sections of this level, from 1, are numbered. */
    public Level level(int level) {
        return levels.get(level - 1);
    }

    /**
     * Returns the label of a section.
     *
     * @param counts the count of each level from the first to that of the section
     */
    public String label(List<Integer> counts) {
        var level = level(counts.size());
        String label = counts.getLast() == 1 ? level.first() : level.pattern();
        for (int i = 0; i < counts.size(); i++) {
            label = label.replace("%" + (i + 1), counts.get(i).toString());
        }
        return label;
    }
}
