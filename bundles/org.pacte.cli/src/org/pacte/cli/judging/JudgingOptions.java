// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.judging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Policy;
import org.pacte.checks.profiles.Profile;
import org.pacte.checks.profiles.ProfileException;
import org.pacte.checks.profiles.ProfileFault;
import org.pacte.checks.profiles.ProfileLibrary;
import org.pacte.checks.profiles.ProfilePolicy;
import org.pacte.cli.terminal.FileTrouble;
import org.pacte.cli.terminal.Invocation;
import picocli.CommandLine.Option;

/** The options that set rules: profiles, and single settings which count more than they do. */
public final class JudgingOptions {
    @Option(names = "--profile", split = ",", paramLabel = "${bundle:label.profile}",
            descriptionKey = "judging.profile", order = 50)
    private List<String> profiles = List.of();

    @Option(names = "--severity", paramLabel = "${bundle:label.setting}", descriptionKey = "judging.severity",
            order = 51)
    private List<String> settings = List.of();

    /**
     * Returns how the user wants the rules set.
     *
     * @throws org.pacte.cli.terminal.CommandFailure when a profile or a setting cannot be used; all faults but the last
     * are told before
     */
    public Policy policy(Catalogue catalogue, Invocation invocation) {
        final ProfileLibrary library = ProfileLibrary.load(catalogue);
        final List<Profile> chosen = new ArrayList<>();
        profiles.forEach(name -> chosen.add(profile(name, library, invocation)));
        if (!settings.isEmpty()) {
            chosen.add(settings(library, invocation));
        }
        return new ProfilePolicy(library, chosen);
    }

    private static Profile profile(String name, ProfileLibrary library, Invocation invocation) {
        final Optional<Profile> ours = library.profile(name);
        if (ours.isPresent()) {
            return ours.get();
        }
        try {
            final Path file = invocation.resolve(Path.of(name));
            if (Files.isDirectory(file)) {
                throw new NoSuchFileException(name);
            }
            return library.read(name, Files.readAllBytes(file));
        } catch (final NoSuchFileException | InvalidPathException e) {
            throw invocation.failure("profile.unknown", name,
                    invocation.alternatives(library.profiles().stream().map(Profile::name).toList()),
                    ProfileLibrary.ENDING);
        } catch (final IOException e) {
            throw invocation.failure("profile.unread", name, FileTrouble.reason(e, invocation));
        } catch (final ProfileException e) {
            e.faults().forEach(fault -> invocation.complain(place(name, fault) + fault.message(invocation.locale())));
            throw invocation.failure("profile.faulty", name);
        }
    }

    private static String place(String name, ProfileFault fault) {
        return fault.line() == 0 ? name + ": " : name + ":" + fault.line() + ": ";
    }

    private Profile settings(ProfileLibrary library, Invocation invocation) {
        try {
            return library.read("--severity", String.join("\n", settings).getBytes(StandardCharsets.UTF_8));
        } catch (final ProfileException e) {
            throw invocation.failure("usage.value.because", "--severity",
                    e.faults().get(0).message(invocation.locale()));
        }
    }
}
