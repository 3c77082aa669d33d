// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.profiles;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pacte.checks.Parameter;
import org.pacte.checks.Rule;
import org.pacte.checks.Severity;
import org.pacte.model.contract.ContractKind;
import org.pacte.model.contract.DocumentState;
import org.pacte.model.text.Messages;

/**
 * Settings of rules under a name.
 *
 * @param name by which it is chosen
 * @param titles what it is for, in French, and in English when it says so
 * @param kinds the contracts that it is for; none for one that only completes others
 * @param bases the profiles that it takes over, the nearest last
 * @param severities severities by rule and state
 * @param values values of parameters, by {@code rule.parameter}
 * @param text the file as it was read
 */
public record Profile(String name, Map<Locale, String> titles, Set<ContractKind> kinds, List<Profile> bases,
        Map<String, Map<DocumentState, Severity>> severities, Map<String, Object> values, String text) {

    public Profile {
        titles = Map.copyOf(titles);
        kinds = Set.copyOf(kinds);
        bases = List.copyOf(bases);
        severities = copy(severities);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    private static Map<String, Map<DocumentState, Severity>> copy(Map<String, Map<DocumentState, Severity>> severities) {
        Map<String, Map<DocumentState, Severity>> copy = new LinkedHashMap<>();
        severities.forEach((rule, states) -> copy.put(rule, Collections.unmodifiableMap(new EnumMap<>(states))));
        return Collections.unmodifiableMap(copy);
    }

    /** Returns what the profile is for, in the reader's language when it says so, else its name. */
    public String title(Locale locale) {
        String french = titles.getOrDefault(Locale.FRENCH, name);
        return Messages.isEnglish(locale) ? titles.getOrDefault(Locale.ENGLISH, french) : french;
    }

    /** Returns the severity that this profile or one that it takes over gives a rule in a state. */
    public Optional<Severity> severity(String rule, DocumentState state) {
        Severity own = severities.getOrDefault(rule, Map.of()).get(state);
        return own != null ? Optional.of(own)
                : bases.reversed().stream().map(base -> base.severity(rule, state)).flatMap(Optional::stream).findFirst();
    }

    /** Returns the value that this profile or one that it takes over gives a parameter. */
    public <T> Optional<T> value(Rule rule, Parameter<T> parameter) {
        Object own = values.get(rule.id() + "." + parameter.name());
        // Checked when the profile was read, with the type of this very parameter.
        @SuppressWarnings("unchecked")
        Optional<T> value = Optional.ofNullable((T) own);
        return value.isPresent() ? value
                : bases.reversed().stream().map(base -> base.value(rule, parameter)).flatMap(Optional::stream).findFirst();
    }
}
