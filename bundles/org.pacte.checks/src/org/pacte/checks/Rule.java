// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.util.List;
import java.util.Locale;

/**
 * A consistency rule: the service that a plug-in provides in {@code META-INF/services/org.pacte.checks.Rule}.
 *
 * <p>A rule keeps no state between checks: one instance serves all dossiers, possibly on several threads. Its time must not
 * grow faster than n log n with the size of the dossier, and it must accept incomplete models, such as those of a text
 * that is being typed: missing names and dates, references that resolve to nothing. {@link BundledRule} takes the texts from
 * a message bundle.
 */
public interface Rule {

    /** Returns the stable identifier, unique in the catalogue: a capital letter, then letters, digits and hyphens. */
    String id();

    Category category();

    /** Returns how grave its findings are in each state of the contract, its {@link #variants} aside. */
    Severities severities();

    /** Returns the values that it judges by and that a profile may set. */
    default List<Parameter<?>> parameters() {
        return List.of();
    }

    /** Returns what a parameter is, as a noun phrase. */
    default String parameterTitle(Parameter<?> parameter, Locale locale) {
        return parameter.name();
    }

    /** Tells whether some of its findings carry a {@link Fix}. */
    default boolean fixable() {
        return false;
    }

    /** Returns the cases in which findings have other severities than {@link #severities()}, as the catalogue tells them. */
    default List<SeverityVariant> variants(Locale locale) {
        return List.of();
    }

    /** Returns which words of an amended contract it judges. */
    default JudgedText judges() {
        return JudgedText.AMENDED;
    }

    /** Tells whether an author may waive its findings with a written reason. */
    default boolean waivable() {
        return true;
    }

    /** Returns what the rule demands, as a noun phrase or short sentence. */
    String title(Locale locale);

    /** Returns why it is demanded, with a short example. */
    String explanation(Locale locale);

    /** Returns what to do about a finding, as an infinitive phrase. */
    String fix(Locale locale);

    /** Looks at the whole dossier, with the words that it {@linkplain #judges() judges}, and reports what it finds. */
    void check(CheckContext context, Findings findings);
}
