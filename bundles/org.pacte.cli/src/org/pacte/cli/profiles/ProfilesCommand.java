// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.profiles;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pacte.checks.Catalogue;
import org.pacte.checks.profiles.Profile;
import org.pacte.checks.profiles.ProfileLibrary;
import org.pacte.cli.terminal.ExitCode;
import org.pacte.cli.terminal.Invocation;
import org.pacte.model.contract.ContractKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code pacte profiles}: lists the profiles, or prints the text of one, to be copied and changed. */
@Command(name = "profiles", sortOptions = false)
public final class ProfilesCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.profile}", descriptionKey = "profiles.name")
    private String name;

    public ProfilesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        final ProfileLibrary library = ProfileLibrary.load(Catalogue.load());
        if (name == null) {
            list(library.profiles());
        } else {
            invocation.print(library.profile(name).map(Profile::text)
                    .orElseThrow(() -> invocation.failure("profiles.unknown", name,
                            invocation.alternatives(library.profiles().stream().map(Profile::name).toList()))));
        }
        return ExitCode.FINE;
    }

    private void list(List<Profile> profiles) {
        final int width = profiles.stream().mapToInt(profile -> profile.name().length()).max().orElse(0) + 2;
        for (final Profile profile : profiles) {
            invocation.say("  " + invocation.ink().strong(profile.name()) + " ".repeat(width - profile.name().length())
                    + profile.title(invocation.locale()) + kinds(profile));
        }
        invocation.say("");
        invocation.say(invocation.text("profiles.more"));
    }

    private String kinds(Profile profile) {
        return profile.kinds().isEmpty() ? ""
                : " " + invocation.text("profiles.kinds", profile.kinds().stream().map(ContractKind::getLiteral).sorted()
                        .collect(Collectors.joining(", ")));
    }
}
