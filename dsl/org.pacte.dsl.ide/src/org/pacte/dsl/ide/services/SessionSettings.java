// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Policy;
import org.pacte.checks.profiles.ProfilePolicy;

/**
 * How a language session works.
 *
 * @param dossier the folder whose files see each other
 * @param locale the language of messages, kinds and documentation
 * @param clock tells the day that dates are proposed from
 * @param notifier runs the calls to the session's listener
 * @param pause how long the typing must rest before the dossier is built and checked
 * @param policy how the rules are set at first, of those that are found; see {@link LanguageSession#judgeBy}
 */
public record SessionSettings(Path dossier, Locale locale, Clock clock, Executor notifier, Duration pause,
        Function<Catalogue, Policy> policy) {
    private static final Duration USUAL_PAUSE = Duration.ofMillis(250);

    /** Settings by which each contract is judged by the profile of its kind. */
    public SessionSettings(Path dossier, Locale locale, Clock clock, Executor notifier, Duration pause) {
        this(dossier, locale, clock, notifier, pause, ProfilePolicy::standard);
    }

    /** Settings with the machine's clock and the usual pause of 250 ms. */
    public static SessionSettings of(Path dossier, Locale locale, Executor notifier) {
        return new SessionSettings(dossier, locale, Clock.systemDefaultZone(), notifier, USUAL_PAUSE);
    }
}
