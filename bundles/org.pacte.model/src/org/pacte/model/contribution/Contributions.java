// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.contribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What several providers contribute to one service, by name: rules, documents, formats.
 *
 * <p>A faulty provider is named and left out, and the others stay. Ours stand before those of plug-ins, so that nobody takes
 * the place of one of ours.
 *
 * @param <T> the service
 */
public final class Contributions<T> {
    private static final int MOST_FAULTS = 1000;

    private final Map<String, T> byName = new LinkedHashMap<>();
    private final List<ContributionFault> faults = new ArrayList<>();

    private Contributions() {
    }

    /**
     * Takes what a service loader finds. The caller makes the loader, because the service-loader mediator of OSGi looks at
     * the bundle that calls {@code ServiceLoader.load(Class)}.
     *
     * @param services the providers
     * @param host a class of ours: what its class loader loads is ours too
     * @param name the name under which a contribution is known; {@code null} when it lacks something it must have
     * @param form what a name looks like
     */
    public static <T> Contributions<T> load(ServiceLoader<T> services, Class<?> host, Function<? super T, String> name, Pattern form) {
        Contributions<T> contributions = new Contributions<>();
        List<T> found = contributions.providers(services);
        found.sort(Comparator.comparing((T each) -> each.getClass().getClassLoader() != host.getClassLoader())
                .thenComparing(each -> each.getClass().getName()));
        found.forEach(each -> contributions.add(each, name, form));
        return contributions;
    }

    /** Takes given contributions; of two with one name the first stays and the second is a fault. */
    public static <T> Contributions<T> of(Collection<? extends T> given, Function<? super T, String> name, Pattern form) {
        Contributions<T> contributions = new Contributions<>();
        given.forEach(each -> contributions.add(each, name, form));
        return contributions;
    }

    private List<T> providers(ServiceLoader<T> services) {
        List<T> found = new ArrayList<>();
        Iterator<T> providers = services.iterator();
        boolean more = true;
        while (more && faults.size() < MOST_FAULTS) {
            // Both calls fail on a faulty provider, and both go on to the next one afterwards.
            try {
                more = providers.hasNext();
                if (more) {
                    found.add(providers.next());
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                faults.add(new ContributionFault(String.valueOf(e.getMessage()), ContributionFault.Reason.NOT_LOADED, cause.toString()));
            }
        }
        return found;
    }

    private void add(T contribution, Function<? super T, String> name, Pattern form) {
        String provider = contribution.getClass().getName();
        try {
            String known = name.apply(contribution);
            if (known == null || !form.matcher(known).matches()) {
                faults.add(new ContributionFault(provider, ContributionFault.Reason.BAD_NAME, String.valueOf(known)));
            } else if (byName.putIfAbsent(known, contribution) != null) {
                faults.add(new ContributionFault(provider, ContributionFault.Reason.DUPLICATE, known));
            }
        } catch (RuntimeException | LinkageError e) {
            faults.add(new ContributionFault(provider, ContributionFault.Reason.NOT_LOADED, e.toString()));
        }
    }

    /** Returns the contributions by name, ours first. */
    public Map<String, T> byName() {
        return Collections.unmodifiableMap(byName);
    }

    /** Returns the providers that were left out. */
    public List<ContributionFault> faults() {
        return List.copyOf(faults);
    }
}
