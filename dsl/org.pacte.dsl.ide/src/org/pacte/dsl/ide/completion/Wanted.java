// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import java.util.List;
import java.util.Map;

/** What rules ask for in the blocks of each kind, in the order in which one writes it. */
final class Wanted {
    /** The rank of what no rule asks for. */
    static final int NOT = 100;
    /** By the kind of the element: keywords, each with the rule that asks for it. */
    private static final Map<String, List<Wish>> WISHES = Map.ofEntries(
            of("Contract", "type R54", "période R22", "parties R05", "signataires R54", "territoires R62",
                    "pilotage R56", "évaluation R59", "diagnostic R60", "axe R03"),
            of("Diagnosis", "constat R61"),
            of("DiagnosisFinding", "quantitatif R36", "source R36"),
            of("Axis", "champs R53", "objectif R61", "engagement R03"),
            of("Objective", "répond R61"),
            of("CommitmentGroup", "engagement R03"),
            of("Commitment", "porteur R11", "quantité R13", "échéance R23", "suivi R58", "indicateur R66",
                    "action R13"),
            of("Condition", "vérifiée R47", "avant R47"),
            of("Indicator", "unité R67", "source R67", "producteur R67", "périodicité R67", "référence R67",
                    "cible R73", "sens R69"),
            of("Action", "pilote R30", "du R83", "financement R74"),
            of("Organization", "camp R11", "nature R50"),
            of("Agreement", "état R06", "du R06"),
            of("Body", "préside R56", "membres R56", "périodicité R56"),
            of("ProgressReport", "décision R87"),
            of("Decision", "responsable R30", "échéance R23", "sur R87"));

    /** A keyword and the rule that asks for what it says. */
    private record Wish(String keyword, String rule) {
    }

    private Wanted() {
    }

    private static Map.Entry<String, List<Wish>> of(String kind, String... wishes) {
        return Map.entry(kind, List.of(wishes).stream().map(each -> each.split(" "))
                .map(parts -> new Wish(parts[0], parts[1])).toList());
    }

    /** How early a keyword is wanted in a block: 0 first, {@link #NOT} where no rule asks for it. */
    static int rank(String kind, String keyword) {
        List<Wish> wishes = WISHES.getOrDefault(kind, List.of());
        for (int i = 0; i < wishes.size(); i++) {
            if (wishes.get(i).keyword().equals(keyword)) {
                return i;
            }
        }
        return NOT;
    }

    /** The rule that asks for what a wanted keyword says. */
    static String rule(String kind, String keyword) {
        return WISHES.get(kind).get(rank(kind, keyword)).rule();
    }
}
