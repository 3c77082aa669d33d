// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.pacte.model.text.Messages;

/** The rules that are known, sorted by identifier; a faulty provider is named and left out, and the others stay. */
public final class Catalogue {
    private static final Messages MESSAGES = Messages.beside(Catalogue.class);
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Z][A-Za-z0-9-]{0,63}");
    private static final int MOST_FAULTS = 1000;
    // Ours stand before those of plug-ins, so that nobody takes the place of one of our rules; plug-ins stand by name, so that
    // their order on the class path does not matter.
    private static final Comparator<Rule> OURS_FIRST = Comparator.comparing((Rule rule) -> isOurs(rule) ? "" : rule.getClass().getName());

    /**
     * A provider that was left out.
     *
     * @param provider the class, or the service file's own words when no class could be loaded
     * @param reason what is wrong, as a key of the bundle
     * @param detail the identifier or the exception's message
     */
    public record Fault(String provider, Reason reason, String detail) {

        /** Why a provider was left out. */
        public enum Reason {
            /** The class cannot be loaded or its constructor fails. */
            NOT_LOADED,
            /** The identifier is missing or badly formed. */
            BAD_IDENTIFIER,
            /** Another rule has the same identifier. */
            DUPLICATE
        }

        public String message(Locale locale) {
            return MESSAGES.get(locale, "fault." + reason, provider, detail);
        }
    }

    private final Map<String, Rule> rules;
    private final List<Fault> faults;

    private Catalogue(Map<String, Rule> rules, List<Fault> faults) {
        this.rules = rules;
        this.faults = List.copyOf(faults);
    }

    /** Finds the rules of all providers on the class path or, in OSGi, of all bundles. */
    public static Catalogue load() {
        // The form with one argument is the one that the service-loader mediator of OSGi replaces.
        return load(ServiceLoader.load(Rule.class));
    }

    /** Finds the rules that a class loader sees, such as that of a folder of plug-ins. */
    public static Catalogue load(ClassLoader loader) {
        return load(ServiceLoader.load(Rule.class, loader));
    }

    private static Catalogue load(ServiceLoader<Rule> services) {
        List<Rule> found = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Iterator<Rule> providers = services.iterator();
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
                faults.add(new Fault(String.valueOf(e.getMessage()), Fault.Reason.NOT_LOADED, cause.toString()));
            }
        }
        found.sort(OURS_FIRST);
        return collect(found, faults);
    }

    private static boolean isOurs(Rule rule) {
        return rule.getClass().getClassLoader() == Catalogue.class.getClassLoader()
                && rule.getClass().getPackageName().startsWith(Catalogue.class.getPackageName() + ".");
    }

    /** Makes a catalogue of some rules; of two with one identifier the first stays and the second is a fault. */
    public static Catalogue of(Collection<? extends Rule> rules) {
        return collect(rules, new ArrayList<>());
    }

    private static Catalogue collect(Collection<? extends Rule> candidates, List<Fault> faults) {
        Map<String, Rule> rules = new TreeMap<>();
        for (Rule rule : candidates) {
            fault(rule, rules).ifPresentOrElse(faults::add, () -> rules.put(rule.id(), rule));
        }
        return new Catalogue(rules, faults);
    }

    private static Optional<Fault> fault(Rule rule, Map<String, Rule> known) {
        String provider = rule.getClass().getName();
        try {
            String id = rule.id();
            boolean complete = id != null && IDENTIFIER.matcher(id).matches() && rule.category() != null && rule.severities() != null;
            if (!complete) {
                return Optional.of(new Fault(provider, Fault.Reason.BAD_IDENTIFIER, String.valueOf(id)));
            }
            Rule same = known.get(id);
            return same == null
                    ? Optional.empty()
                    : Optional.of(new Fault(provider, Fault.Reason.DUPLICATE, id + ", " + same.getClass().getName()));
        } catch (RuntimeException e) {
            return Optional.of(new Fault(provider, Fault.Reason.NOT_LOADED, e.toString()));
        }
    }

    /** Returns the rules, sorted by identifier. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** Returns the providers that were left out. */
    public List<Fault> faults() {
        return faults;
    }

    /** Returns the same catalogue without some rules, for a host that reports the same by itself. */
    public Catalogue without(String... ids) {
        Map<String, Rule> rest = new TreeMap<>(rules);
        rest.keySet().removeAll(Set.of(ids));
        return new Catalogue(rest, faults);
    }
}
