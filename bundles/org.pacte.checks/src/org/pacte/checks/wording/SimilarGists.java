// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Finds, for each element, an earlier one with almost the same gist, without comparing all pairs.
 *
 * <p>Elements are indexed by what they are about, and of each object only the latest few are looked at, so that the time
 * stays linear even where all titles share their words.
 *
 * @param <T> the elements
 */
final class SimilarGists<T> {
    /** Four objects of five, or all of fewer. */
    private static final double ALIKE = 0.75;
    private static final int LATEST = 32;

    private final Function<T, Gist> gists;
    private final BiPredicate<T, T> distinct;
    private final Map<Set<String>, List<T>> byObjects = new HashMap<>();
    private final Map<Key, List<T>> byObject = new HashMap<>();

    SimilarGists(Function<T, Gist> gists, BiPredicate<T, T> distinct) {
        this.gists = gists;
        this.distinct = distinct;
    }

    /** Adds an element and returns the earlier one that says the same best, the first of equal ones. */
    Optional<T> addAndFind(T element) {
        Gist gist = gists.apply(element);
        Optional<T> found = candidates(gist).stream().filter(other -> isAlike(gist, gists.apply(other)) && !distinct.test(element, other))
                .max(Comparator.comparingDouble(other -> gists.apply(other).similarity(gist)));
        add(element);
        return found;
    }

    void add(T element) {
        Gist gist = gists.apply(element);
        byObjects.computeIfAbsent(gist.objects(), objects -> new ArrayList<>(1)).add(element);
        gist.objects().forEach(object -> byObject.computeIfAbsent(new Key(object, gist.marks()), key -> new ArrayList<>(1)).add(element));
    }

    private List<T> candidates(Gist gist) {
        List<T> candidates = new ArrayList<>(latest(byObjects.getOrDefault(gist.objects(), List.of())));
        gist.objects().forEach(object -> candidates.addAll(latest(byObject.getOrDefault(new Key(object, gist.marks()), List.of()))));
        return candidates;
    }

    private static <T> List<T> latest(List<T> elements) {
        return elements.subList(Math.max(0, elements.size() - LATEST), elements.size());
    }

    private static boolean isAlike(Gist one, Gist two) {
        return one.marks().equals(two.marks()) && one.actsLike(two) && one.similarity(two) >= ALIKE;
    }

    /** Only titles with the same numbers and names can say the same. */
    private record Key(String object, SortedSet<String> marks) {
    }
}
