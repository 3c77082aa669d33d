// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.util.Optional;
import java.util.function.Function;
import org.pacte.checks.Finding;
import org.pacte.checks.Verdict;
import org.pacte.model.dossier.Dossier;

/**
 * The model of a dossier with what the rules find in it.
 *
 * @param places where the findings are: the file and the line, from 1
 */
public record JudgedDossier(Dossier dossier, Verdict verdict, Function<Finding, Optional<Line>> places) {
    /**
     * A line of a file.
     *
     * @param file its path below the folder of the dossier, with slashes
     * @param line the line, from 1
     */
    public record Line(String file, int line) {
    }
}
