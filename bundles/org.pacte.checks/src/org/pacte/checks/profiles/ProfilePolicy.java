// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pacte.checks.Catalogue;
import org.pacte.checks.Parameter;
import org.pacte.checks.Policy;
import org.pacte.checks.Rule;
import org.pacte.checks.Severity;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractKind;
import org.pacte.model.contract.DocumentState;

/**
 * Sets the rules by profiles: the one of the contract's kind first, then the chosen ones, each of which counts more than those before.
 *
 * <p>A chosen profile that names the kinds of contracts that it is for takes the place of the one of the kind, so that a copy
 * of one of ours is all that counts.
 */
public final class ProfilePolicy implements Policy {
    private final ProfileLibrary library;
    private final List<Profile> chosen;
    private final boolean automatic;

    /**
     * Makes a policy.
     *
     * @param library the profiles of the kinds of contracts
     * @param chosen what the user chose, the strongest last; may be empty
     */
    public ProfilePolicy(ProfileLibrary library, List<Profile> chosen) {
        this.library = library;
        this.chosen = List.copyOf(chosen);
        this.automatic = chosen.stream().allMatch(profile -> profile.kinds().isEmpty());
    }

    /** Makes the policy of those who chose nothing: each contract is judged by the profile of its kind. */
    public static Policy standard(Catalogue catalogue) {
        return new ProfilePolicy(ProfileLibrary.load(catalogue), List.of());
    }

    /** Returns the profiles by which a contract is judged, the strongest first. */
    public List<Profile> profiles(Contract contract) {
        List<Profile> profiles = new ArrayList<>(chosen.reversed());
        if (automatic && contract != null) {
            library.profile(contract.getKind() == null ? ContractKind.UNSPECIFIED : contract.getKind()).ifPresent(profiles::add);
        }
        return profiles;
    }

    @Override
    public Severity severity(Contract contract, Rule rule, DocumentState state, Severity own) {
        return profiles(contract).stream().map(profile -> profile.severity(rule.id(), state)).flatMap(Optional::stream).findFirst()
                .orElse(own);
    }

    @Override
    public <T> T value(Contract contract, Rule rule, Parameter<T> parameter) {
        return profiles(contract).stream().map(profile -> profile.value(rule, parameter)).flatMap(Optional::stream).findFirst()
                .orElse(parameter.standard());
    }
}
