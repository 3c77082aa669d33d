// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds, for each element, an earlier one with almost the same gist, without comparing all pairs.
 *
 * <p>Two gists are almost the same when they share their objects, or all but one of four and more. Each gist is therefore kept
 * under its objects and under these less one, and looked up likewise; of many elements under one key only the latest few
 * are compared, so that the time stays linear.
 *
 * @param <T> the elements
 */
final class SimilarGists<T> {
    private static final double ALIKE = 0.75;
    private static final int LATEST = 16;
    /** Gists of more objects than that are compared as wholes only. */
    private static final int LONGEST = 16;

    private final Function<T, Gist> gists;
    private final BiPredicate<T, T> distinct;
    private final Map<Key, List<T>> whole = new HashMap<>();
    private final Map<Key, List<T>> shortened = new HashMap<>();

    SimilarGists(Function<T, Gist> gists, BiPredicate<T, T> distinct) {
        this.gists = gists;
        this.distinct = distinct;
    }

    /** Adds an element and returns the earlier one that says the same best, the first of equal ones. */
    Optional<T> addAndFind(T element) {
        Gist gist = gists.apply(element);
        Optional<T> found = candidates(gist).filter(other -> isAlike(gist, gists.apply(other)) && !distinct.test(element, other))
                .max(Comparator.comparingDouble(other -> gists.apply(other).similarity(gist)));
        add(element);
        return found;
    }

    void add(T element) {
        Gist gist = gists.apply(element);
        whole.computeIfAbsent(key(gist), key -> new ArrayList<>(1)).add(element);
        lessOne(gist).forEach(key -> shortened.computeIfAbsent(key, each -> new ArrayList<>(1)).add(element));
    }

    private Stream<T> candidates(Gist gist) {
        Key key = key(gist);
        return Stream.concat(Stream.of(whole.get(key), shortened.get(key)), lessOne(gist).flatMap(less -> Stream.of(whole.get(less), shortened.get(less))))
                .filter(found -> found != null).flatMap(found -> found.subList(Math.max(0, found.size() - LATEST), found.size()).stream());
    }

    private static Key key(Gist gist) {
        return new Key(List.copyOf(gist.objects()), gist.marks());
    }

    /** Returns the keys of a gist without one of its objects each; none where that would leave too little in common. */
    private static Stream<Key> lessOne(Gist gist) {
        List<String> objects = List.copyOf(gist.objects());
        if (objects.size() < 4 || objects.size() > LONGEST) {
            return Stream.of();
        }
        return IntStream.range(0, objects.size()).mapToObj(left -> {
            List<String> less = new ArrayList<>(objects);
            less.remove(left);
            return new Key(less, gist.marks());
        });
    }

    private static boolean isAlike(Gist one, Gist two) {
        return one.actsLike(two) && one.similarity(two) >= ALIKE;
    }

    /** Only titles with the same numbers and names can say the same. */
    private record Key(List<String> objects, SortedSet<String> marks) {
    }
}
