// SPDX-License-Identifier: EPL-2.0
package org.pacte.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/** Writes sound contracts of any size, with dependencies, costs and references as real ones have; the same seed gives the same text. */
public final class ContractGenerator {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> FIELDS = List.of("sécurité-intérieure", "justice", "prévention-de-la-délinquance", "politique-de-la-ville",
            "éducation", "radicalisation-et-séparatisme", "transports");
    private static final List<String> PILOTS = List.of("Ville", "Ville.PM", "Préfecture", "DDSP", "Parquet", "DASEN");
    private static final int ACTIONS_A_COMMITMENT = 5;
    private static final int COMMITMENTS_AN_AXIS = 20;
    private static final LocalDate START = LocalDate.of(2022, 1, 3);

    private final Random random;
    private final int actions;

    /**
     * Prepares a contract.
     *
     * @param actions how many actions it shall have, eight lines each
     * @param seed of the choices
     */
    public ContractGenerator(int actions, long seed) {
        this.actions = actions;
        this.random = new Random(seed);
    }

    /** Writes the register and the contract into a folder: {@code <folder> <actions>}. */
    public static void main(String[] arguments) throws IOException {
        new ContractGenerator(Integer.parseInt(arguments[1]), 1).write(Path.of(arguments[0]));
    }

    /** Writes registre.pacte and contrat.pacte. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("registre.pacte"), register(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("contrat.pacte"), contract(), StandardCharsets.UTF_8);
    }

    /** The partners, bodies and funds that the contract names. */
    public String register() {
        return """
                organisme Ville "Ville de Modèle" { camp collectivité nature commune service PM "Police municipale" }
                organisme Préfecture "Préfecture du Modèle" { camp État nature préfecture }
                organisme DDSP "Direction de la sécurité publique" { camp État nature police-nationale }
                organisme Parquet "Parquet de Modèle" { camp justice nature autorité-judiciaire }
                organisme DASEN "Services de l’éducation nationale" { camp État nature éducation-nationale }
                territoire Modèle "Commune de Modèle" { type commune zone police population 60 000 }
                dispositif FIPD "Fonds interministériel de prévention de la délinquance" { portée nationale }
                instance CLSPD "Conseil local de sécurité et de prévention de la délinquance" {
                  niveau plénière préside Ville membres Préfecture, Parquet périodicité annuelle
                }
                """;
    }

    /** The contract, its actions in chains of dependencies within each commitment. */
    public String contract() {
        final StringBuilder text = new StringBuilder();
        text.append("""
                contrat modèle "Contrat modèle" {
                  type CSI
                  état projet
                  période du 01/01/2022 au 31/12/2027
                  parties Préfecture, Ville
                  avis Parquet, DASEN
                  territoires Modèle
                  pilotage CLSPD
                """);
        int written = 0;
        for (int axis = 0; written < actions; axis++) {
            text.append("\n  axe a%d \"Axe %d\" {\n    champs %s\n".formatted(axis, axis + 1, FIELDS.get(axis % FIELDS.size())));
            for (int each = 0; each < COMMITMENTS_AN_AXIS && written < actions; each++) {
                final int count = Math.min(ACTIONS_A_COMMITMENT, actions - written);
                text.append(commitment(axis * COMMITMENTS_AN_AXIS + each, written, count));
                written += count;
            }
            text.append("  }\n");
        }
        return text.append("}\n").toString();
    }

    private String commitment(int number, int firstAction, int count) {
        final int each = 2 + random.nextInt(9);
        final StringBuilder text = new StringBuilder();
        text.append("""

                    engagement e%1$d "Déployer le dispositif numéro %1$d" {
                      porteur %2$s
                      nature équipement
                      quantité %3$d caméras par an de 2022 à 2026 soit %4$d
                      référence %5$d caméras au 31/12/2021 territoire Modèle selon "Diagnostic partagé"
                      échéance fin 2026
                      suivi par CLSPD
                      indicateur i%1$d "Caméras en service" { unité caméras type réalisation sens hausse cible %6$d au 31/12/2026 }
                """.formatted(number, number % 2 == 0 ? "Ville" : "Préfecture", each, each * 5, 100 + number, 100 + number + each * 5));
        LocalDate start = START.plusDays(random.nextInt(200));
        for (int action = 0; action < count; action++) {
            final LocalDate end = start.plusDays(20 + random.nextInt(60));
            text.append(action(firstAction + action, action > 0, start, end));
            start = end.plusDays(1);
        }
        return text.append("    }\n").toString();
    }

    private String action(int number, boolean chained, LocalDate start, LocalDate end) {
        final int cost = (1 + random.nextInt(40)) * 1000;
        return """
                      action x%d "Action numéro %d" {
                        pilote %s partenaires %s
                        %s
                        du %s au %s
                        jalon j%d "Étape" le %s
                        coût %d € investissement
                        financement FIPD %d € demandé
                      }
                """.formatted(number, number + 1, PILOTS.get(random.nextInt(PILOTS.size())), PILOTS.get(random.nextInt(PILOTS.size())),
                chained ? "dépend de x" + (number - 1) : "texte \"Première étape\"", DAY.format(start), DAY.format(end), number, DAY.format(end), cost, cost / 2);
    }
}
