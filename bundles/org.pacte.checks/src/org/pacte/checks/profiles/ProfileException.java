// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.profiles;

import java.util.List;

/** A profile cannot be used; all that is wrong with it is told at once. */
public final class ProfileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<ProfileFault> faults;

    public ProfileException(List<ProfileFault> faults) {
        super(faults.isEmpty() ? "" : faults.getFirst().french());
        this.faults = List.copyOf(faults);
    }

    /** Returns what is wrong, in the order of the lines. */
    public List<ProfileFault> faults() {
        return faults;
    }
}
