// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives each section of a document its number and its anchor. */
final class SectionCounter {

    private static final int LONGEST_ANCHOR = 60;

    private final Numbering numbering;
    private final List<Integer> counts;
    private final Set<String> anchors;

    SectionCounter(Numbering numbering) {
        this(numbering, new HashSet<>());
    }

    private SectionCounter(Numbering numbering, Set<String> anchors) {
        this.numbering = numbering;
        this.counts = new ArrayList<>();
        this.anchors = anchors;
    }

    /** Returns a counter for the inside of a section without number. */
    SectionCounter silent() {
        return new SectionCounter(Numbering.NONE, anchors);
    }

    /** Counts one more section of this level and returns its label, empty where the level has none. */
    String number(int level) {
        if (!numbering.numbers(level)) {
            return "";
        }
        while (counts.size() < level) {
            counts.add(0);
        }
        counts.subList(level, counts.size()).clear();
        counts.set(level - 1, counts.get(level - 1) + 1);
        return numbering.label(counts);
    }

    /** Returns an anchor that comes from the name and that no other section has. */
    String anchor(String name) {
        String wanted = slug(name);
        String anchor = wanted;
        for (int i = 2; !anchors.add(anchor); i++) {
            anchor = wanted + "-" + i;
        }
        return anchor;
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > LONGEST_ANCHOR) {
            slug = slug.substring(0, LONGEST_ANCHOR);
        }
        return slug.isEmpty() || Character.isDigit(slug.charAt(0)) ? "s-" + slug : slug;
    }
}
