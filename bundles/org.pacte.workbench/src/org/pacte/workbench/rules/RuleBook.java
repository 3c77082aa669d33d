// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.rules;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Category;
import org.pacte.checks.Rule;
import org.pacte.checks.Waivers;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.workbench.Texts;

/** What users are told of the rules: those of the catalogue, and what the language finds by itself. */
public record RuleBook(Catalogue catalogue, Locale locale) {
    /** What the language says of reports and amendments. */
    private static final String FOLLOW_UP = "suivi";
    /** What the language says of a file that it cannot take. */
    private static final String FILE = "fichier";

    /** Knows no rule: what there is until the catalogue has been read. */
    public static RuleBook empty() {
        return new RuleBook(Catalogue.of(List.of()), Texts.language());
    }

    /** Reads the catalogue in the background. */
    public static CompletableFuture<RuleBook> read() {
        return CompletableFuture.supplyAsync(() -> new RuleBook(Catalogue.load(), Texts.language()));
    }

    public List<Rule> rules() {
        return catalogue.rules();
    }

    /** Returns what a rule demands, empty where nothing is known. */
    public String title(String id) {
        return switch (id) {
            case Finding.SYNTAX -> Texts.get("rules.syntax");
            case FOLLOW_UP -> Texts.get("rules.followUp");
            case FILE -> Texts.get("rules.file");
            case Waivers.CODE -> Texts.get("rules.waivers");
            default -> catalogue.rule(id).map(rule -> rule.title(locale)).orElse("");
        };
    }

    /** Returns the chapter of a rule; what the language finds by itself is a matter of structure. */
    public Category category(String id) {
        return catalogue.rule(id).map(Rule::category).orElse(Category.STRUCTURE);
    }

    /** Tells whether findings of a rule may be waived with a reason. */
    public boolean waivable(String id) {
        return catalogue.rule(id).filter(Rule::waivable).isPresent();
    }

    /** Orders identifiers as people count: R9 before R10. */
    public static int compare(String one, String other) {
        int number = Integer.compare(number(one), number(other));
        return number == 0 ? one.compareTo(other) : number;
    }

    private static int number(String id) {
        return id.matches("R\\d{1,6}") ? Integer.parseInt(id.substring(1)) : Integer.MAX_VALUE;
    }
}
