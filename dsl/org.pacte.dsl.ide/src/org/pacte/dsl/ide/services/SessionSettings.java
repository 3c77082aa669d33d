// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executor;

/**
 * How a language session works.
 *
 * @param dossier the folder whose files see each other
 * @param locale the language of messages, kinds and documentation
 * @param clock tells the day that dates are proposed from
 * @param notifier runs the calls to the session's listener
 * @param pause how long the typing must rest before the dossier is built and checked
 */
public record SessionSettings(Path dossier, Locale locale, Clock clock, Executor notifier, Duration pause) {
    private static final Duration USUAL_PAUSE = Duration.ofMillis(250);

    /** Settings with the machine's clock and the usual pause of 250 ms. */
    public static SessionSettings of(Path dossier, Locale locale, Executor notifier) {
        return new SessionSettings(dossier, locale, Clock.systemDefaultZone(), notifier, USUAL_PAUSE);
    }
}
