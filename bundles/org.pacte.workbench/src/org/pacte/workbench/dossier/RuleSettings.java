// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Policy;
import org.pacte.checks.Severity;
import org.pacte.checks.profiles.Profile;
import org.pacte.checks.profiles.ProfileException;
import org.pacte.checks.profiles.ProfileLibrary;
import org.pacte.checks.profiles.ProfilePolicy;
import org.pacte.model.contract.DocumentState;

/**
 * How the user wants the rules set, on top of what the profile of each contract says.
 *
 * @param profile the profile that all contracts are judged by: its name or the path of its file; empty for that of
 *        their kind
 * @param severities how grave the findings of some rules are, whatever the state of the contract
 */
public record RuleSettings(String profile, SortedMap<String, Severity> severities) {
    /** Nothing set: each contract is judged by the profile of its kind. */
    public static final RuleSettings STANDARD = new RuleSettings("", new TreeMap<>());
    private static final String NODE = "rules";
    private static final String PROFILE = "profile";

    public RuleSettings {
        severities = new TreeMap<>(severities);
    }

    /** Reads what was remembered; what is no longer understood is left out. */
    static RuleSettings read(IEclipsePreferences store) {
        Preferences node = store.node(NODE);
        SortedMap<String, Severity> severities = new TreeMap<>();
        try {
            for (String key : node.keys()) {
                for (Severity severity : Severity.values()) {
                    if (severity.name().equals(node.get(key, ""))) {
                        severities.put(key, severity);
                    }
                }
            }
        } catch (BackingStoreException e) {
            ILog.of(RuleSettings.class).error(e.getMessage(), e);
        }
        severities.remove(PROFILE);
        return new RuleSettings(node.get(PROFILE, ""), severities);
    }

    void write(IEclipsePreferences store) {
        Preferences node = store.node(NODE);
        try {
            node.clear();
            node.put(PROFILE, profile);
            severities.forEach((rule, severity) -> node.put(rule, severity.name()));
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(RuleSettings.class).error(e.getMessage(), e);
        }
    }

    /** Returns the policy that these settings make with the rules that are known. */
    public Policy policy(Catalogue catalogue) {
        ProfileLibrary library = ProfileLibrary.load(catalogue);
        List<Profile> chosen = new ArrayList<>();
        profile(library).ifPresent(chosen::add);
        Map<String, Map<DocumentState, Severity>> states = new LinkedHashMap<>();
        severities.forEach((rule, severity) -> states.put(rule, inAllStates(severity)));
        chosen.add(new Profile(NODE, Map.of(), Set.of(), List.of(), states, Map.of(), ""));
        return new ProfilePolicy(library, chosen);
    }

    /** Without a profile that is no longer there or no longer right, contracts are judged by that of their kind. */
    private Optional<Profile> profile(ProfileLibrary library) {
        if (!isFile(profile)) {
            return library.profile(profile);
        }
        try {
            return Optional.of(readProfile(library, Path.of(profile)));
        } catch (IOException | ProfileException e) {
            ILog.of(RuleSettings.class).info(profile + ": " + e.getMessage(), e);
            return Optional.empty();
        }
    }

    /** Tells whether a profile is that of a file. */
    public static boolean isFile(String profile) {
        return profile.endsWith(ProfileLibrary.ENDING);
    }

    /** Reads the profile of a file; not for the window's thread. */
    public static Profile readProfile(ProfileLibrary library, Path file) throws IOException, ProfileException {
        return library.read(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static Map<DocumentState, Severity> inAllStates(Severity severity) {
        Map<DocumentState, Severity> states = new EnumMap<>(DocumentState.class);
        for (DocumentState state : DocumentState.values()) {
            states.put(state, severity);
        }
        return states;
    }
}
