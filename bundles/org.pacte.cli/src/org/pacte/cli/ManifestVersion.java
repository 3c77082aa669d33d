// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli;

import org.pacte.cli.terminal.PacteVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code pacte --version} prints. */
final class ManifestVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Pacte " + PacteVersion.read()};
    }
}
