// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.profiles;

import java.util.Locale;

import org.pacte.model.text.Messages;

/**
 * What is wrong with a profile.
 *
 * @param line the line, from 1; 0 when the whole file is at fault
 * @param french the cause and the cure in French
 * @param english the same in English
 */
public record ProfileFault(int line, String french, String english) {

    /** Returns the cause and the cure. */
    public String message(Locale locale) {
        return Messages.isEnglish(locale) ? english : french;
    }
}
