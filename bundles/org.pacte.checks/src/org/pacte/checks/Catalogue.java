// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.pacte.model.contribution.ContributionFault;
import org.pacte.model.contribution.Contributions;


/** The rules that are known, sorted by identifier; a faulty provider is named and left out, and the others stay. */
public final class Catalogue {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Z][A-Za-z0-9-]{0,63}");

    private final SortedMap<String, Rule> rules;
    private final Set<String> known;
    private final List<ContributionFault> faults;

    private Catalogue(Map<String, Rule> rules, Set<String> known, List<ContributionFault> faults) {
        this.rules = new TreeMap<>(rules);
        this.known = Set.copyOf(known);
        this.faults = faults;
    }

    private Catalogue(Contributions<Rule> found) {
        this(found.byName(), found.byName().keySet(), found.faults());
    }

    /** Finds the rules of all providers on the class path or, in OSGi, of all bundles. */
    public static Catalogue load() {
        // The form with one argument is the one that the service-loader mediator of OSGi replaces.
        return new Catalogue(Contributions.load(ServiceLoader.load(Rule.class), Catalogue.class, Catalogue::identifier, IDENTIFIER));
    }

    /** Finds the rules that a class loader sees, such as that of a folder of plug-ins. */
    public static Catalogue load(ClassLoader loader) {
        return new Catalogue(Contributions.load(ServiceLoader.load(Rule.class, loader), Catalogue.class, Catalogue::identifier, IDENTIFIER));
    }

    /** Makes a catalogue of some rules; of two with one identifier the first stays and the second is a fault. */
    public static Catalogue of(Collection<? extends Rule> rules) {
        return new Catalogue(Contributions.of(rules, Catalogue::identifier, IDENTIFIER));
    }

    /** A rule without category or severities cannot be reported on. */
    private static String identifier(Rule rule) {
        return rule.category() == null || rule.severities() == null ? null : rule.id();
    }

    /** Returns the rules, sorted by identifier. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** Tells whether a rule exists, even one that a host left out. */
    public boolean knows(String id) {
        return known.contains(id);
    }

    /** Returns the providers that were left out. */
    public List<ContributionFault> faults() {
        return faults;
    }

    /** Returns the same catalogue without some rules, for a host that reports the same by itself. */
    public Catalogue without(String... ids) {
        Map<String, Rule> rest = new TreeMap<>(rules);
        rest.keySet().removeAll(Set.of(ids));
        return new Catalogue(rest, known, faults);
    }
}
