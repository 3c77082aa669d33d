// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.profiles;

import java.util.Locale;

import org.pacte.model.text.Messages;

/** Words what is wrong with a profile in both languages. */
final class ProfileFaults {
    private static final Messages MESSAGES = Messages.beside(ProfileFaults.class);

    private ProfileFaults() {
    }

    static ProfileFault of(int line, String key, String... arguments) {
        return new ProfileFault(line, MESSAGES.get(Locale.FRENCH, "profile." + key, arguments),
                MESSAGES.get(Locale.ENGLISH, "profile." + key, arguments));
    }
}
