// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pacte.checks.Catalogue;
import org.pacte.checks.Category;
import org.pacte.checks.Parameter;
import org.pacte.checks.Rule;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.profiles.Profile;
import org.pacte.checks.profiles.ProfileLibrary;
import org.pacte.model.contract.DocumentState;

/** The pages of the manual about rules: what the catalogue says of each, and the texts of the corpus that keep and break it. */
final class RulePages {
    static final String INDEX = "README.md";
    private static final String HEAD = "<!-- Écrit à partir du catalogue et du corpus des tests\u00A0: voir README.md. -->\n";
    private static final String OTHERS = """

            ## Hors des règles

            | Identifiant | Ce qu’il signale |
            |---|---|
            | `fichier` | un fichier illisible, qui n’est pas en UTF-8, ou vide |
            | `syntaxe` | un texte qui n’est pas dans le langage |
            | `suivi` | un bilan, un avenant ou une dérogation qui se contredit |
            | `dérogation` | une dérogation inutile, échue, sans motif, ou à une règle qui n’existe pas ou dont rien ne dispense |

            ## Déroger à une règle

            Une dérogation s’écrit dans le dossier, et vaut pour l’élément visé et tout ce qu’il contient\u00A0:

            ```pacte
            dérogation R23 sur csi.sécurité.méthodologie « Engagement de principe, sans terme » par "Cabinet du préfet" le 12/10/2021
            ```

            Ce qu’elle couvre ne compte plus dans les gravités, mais reste dit, avec son motif, dans les rapports. `jusqu’au 31/12/2022` lui donne un terme.
            """;
    private static final List<DocumentState> STATES = List.of(DocumentState.INTENTION, DocumentState.DRAFT, DocumentState.READY_TO_SIGN,
            DocumentState.SIGNED, DocumentState.IN_FORCE, DocumentState.CLOSED);
    private static final Pattern MARK = Pattern.compile("//! *");
    private static final Pattern MARK_ABOVE = Pattern.compile("//\\^ *");
    private static final String EXPECTED = "(?s).*//[!^] *[A-Za-z].*";

    private final Catalogue catalogue;
    private final List<Profile> profiles;
    private final Path corpus;

    /**
     * Makes the pages.
     *
     * @param corpus the folder of the texts, whose names begin with the rule
     */
    RulePages(Catalogue catalogue, Path corpus) {
        this.catalogue = catalogue;
        this.profiles = ProfileLibrary.load(catalogue).profiles();
        this.corpus = corpus;
    }

    /** Returns the pages by the names of their files. */
    SortedMap<String, String> write() throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        for (Rule rule : catalogue.rules()) {
            pages.put(rule.id() + ".md", page(rule));
        }
        pages.put(INDEX, index());
        return pages;
    }

    private String page(Rule rule) throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("# ").append(rule.id()).append(". ").append(rule.title(Locale.FRENCH)).append("\n\n");
        page.append(rule.explanation(Locale.FRENCH)).append("\n\n");
        page.append("**Remède**\u00A0: ").append(rule.fix(Locale.FRENCH)).append(".\n\n");
        page.append("| | |\n|---|---|\n");
        page.append("| Chapitre | ").append(rule.category().title(Locale.FRENCH)).append(" |\n");
        page.append("| Texte jugé | ").append(rule.judges().label(Locale.FRENCH)).append(" |\n");
        page.append("| Correction dans l’éditeur | ").append(rule.fixable() ? "proposée" : "aucune").append(" |\n");
        page.append("| Dérogation | ").append(rule.waivable() ? "possible, avec un motif" : "impossible").append(" |\n\n");
        severities(rule, page);
        parameters(rule, page);
        profiles(rule, page);
        examples(rule, page);
        return page.append("\n[Toutes les règles](").append(INDEX).append(")\n").toString();
    }

    private static void severities(Rule rule, StringBuilder page) {
        page.append("## Gravité\n\n| ").append(rule.variants(Locale.FRENCH).isEmpty() ? "" : "Cas | ")
                .append(STATES.stream().map(DocumentState::getLiteral).collect(Collectors.joining(" | "))).append(" |\n|")
                .append(rule.variants(Locale.FRENCH).isEmpty() ? "" : "---|").append("---|".repeat(STATES.size())).append('\n');
        if (rule.variants(Locale.FRENCH).isEmpty()) {
            page.append("| ").append(row(rule.severities())).append(" |\n\n");
            return;
        }
        page.append("| En général | ").append(row(rule.severities())).append(" |\n");
        rule.variants(Locale.FRENCH).forEach(variant -> page.append("| ").append(cell(variant.condition())).append(" | ")
                .append(row(variant.severities())).append(" |\n"));
        page.append('\n');
    }

    private static String row(Severities severities) {
        return STATES.stream().map(state -> severities.in(state).label(Locale.FRENCH)).collect(Collectors.joining(" | "));
    }

    private static void parameters(Rule rule, StringBuilder page) {
        if (!rule.parameters().isEmpty()) {
            page.append("## Paramètres\n\n| Réglage | Valeur | Sens |\n|---|---|---|\n");
            rule.parameters().forEach(parameter -> page.append("| `").append(rule.id()).append('.').append(parameter.name()).append("` | ")
                    .append(standard(parameter)).append(" | ").append(cell(rule.parameterTitle(parameter, Locale.FRENCH))).append(" |\n"));
            page.append('\n');
        }
    }

    private static <T> String standard(Parameter<T> parameter) {
        return parameter.type().print(parameter.standard(), Locale.FRENCH);
    }

    /** Says which of our profiles set the rule otherwise. */
    private void profiles(Rule rule, StringBuilder page) {
        List<String> lines = new ArrayList<>();
        for (Profile profile : profiles) {
            List<String> settings = Stream.concat(severities(rule, profile), values(rule, profile)).toList();
            if (!settings.isEmpty()) {
                lines.add("- `" + profile.name() + "`\u00A0: " + String.join(", ", settings) + "\n");
            }
        }
        if (!lines.isEmpty()) {
            page.append("## Dans les profils\n\n").append(String.join("", lines)).append('\n');
        }
    }

    private static Stream<String> severities(Rule rule, Profile profile) {
        List<Severity> severities = STATES.stream().map(state -> profile.severity(rule.id(), state).orElse(null)).toList();
        if (severities.getFirst() != null && severities.stream().distinct().count() == 1) {
            return Stream.of(severities.getFirst().label(Locale.FRENCH));
        }
        return STATES.stream().filter(state -> profile.severity(rule.id(), state).isPresent())
                .map(state -> state.getLiteral() + " " + profile.severity(rule.id(), state).orElseThrow().label(Locale.FRENCH));
    }

    private static Stream<String> values(Rule rule, Profile profile) {
        return rule.parameters().stream().map(parameter -> value(rule, parameter, profile)).filter(text -> !text.isEmpty());
    }

    private static <T> String value(Rule rule, Parameter<T> parameter, Profile profile) {
        return profile.value(rule, parameter).map(value -> parameter.name() + " " + parameter.type().print(value, Locale.FRENCH)).orElse("");
    }

    private void examples(Rule rule, StringBuilder page) throws IOException {
        List<String> kept = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        try (Stream<Path> files = Files.list(corpus)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith(rule.id() + "-")).sorted().toList()) {
                String text = Files.readString(file);
                (text.matches(EXPECTED) ? broken : kept).add(example(text));
            }
        }
        section("Ce que la règle signale", broken, page);
        section("Ce qui lui convient", kept, page);
    }

    private static void section(String title, List<String> examples, StringBuilder page) {
        if (!examples.isEmpty()) {
            page.append("## ").append(title).append("\n\n").append(String.join("\n", examples));
            page.append(title.startsWith("Ce que") ? "\n" : "");
        }
    }

    /** Shows a text with its expectations as readers' comments. */
    private static String example(String text) {
        String shown = text.lines().filter(line -> !line.startsWith("//?")).map(String::stripTrailing)
                .map(line -> MARK_ABOVE.matcher(MARK.matcher(line).replaceFirst("// ← ")).replaceFirst("// ↑ "))
                .collect(Collectors.joining("\n"));
        return "```pacte\n" + shown.strip() + "\n```\n";
    }

    private String index() {
        StringBuilder page = new StringBuilder("# Les règles\n\n");
        page.append(catalogue.rules().size())
                .append(" règles, toutes appliquées. La gravité est celle d’un contrat prêt à signer\u00A0; ⛔ marque ce dont rien ne dispense, ✎ ce que l’éditeur propose de corriger.\n\n")
                .append("Ces pages sont écrites à partir du catalogue et des textes de `dsl/org.pacte.dsl.tests/corpus/rules`. Un test échoue quand elles ne sont plus à jour\u00A0;\n")
                .append("avec la variable `PACTE_REWRITE=1`, il les récrit.\n");
        for (Category category : Category.values()) {
            page.append("\n## ").append(category.title(Locale.FRENCH)).append("\n\n| Règle | Ce qu’elle demande | Gravité |\n|---|---|---|\n");
            catalogue.rules().stream().filter(rule -> rule.category() == category).forEach(rule -> page.append("| [").append(rule.id())
                    .append("](").append(rule.id()).append(".md) | ").append(cell(rule.title(Locale.FRENCH))).append(rule.fixable() ? " ✎" : "")
                    .append(" | ").append(rule.severities().ready().label(Locale.FRENCH)).append(rule.waivable() ? "" : " ⛔").append(" |\n"));
        }
        return page.append(OTHERS).toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
