// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.tests;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.pacte.dsl.services.PacteGrammarAccess;
import org.pacte.dsl.values.Words;

/** Writes random texts that the grammar allows, with any layout and comments anywhere: the grammar itself is walked. */
public final class RandomTexts {
    private static final String ERRORS = "Stray";
    private static final int DEEPEST = 14;
    /** Values that a converter reads more strictly than the grammar; a space separates tokens. */
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("ID", List.of("a", "Ville", "caméras", "à_suivre", "T1", "d-2", "^texte", "É")),
            Map.entry("QName", List.of("Ville", "Ville . PM", "csi.sécurité.caméras")),
            Map.entry("LineName", List.of("caméras", "csi.sécurité . caméras")),
            Map.entry("Text", List.of("\"Titre\"", "\"64541 // {\"", "« Un\n\n  texte »", "«»", "\"\"\"Trois « guillemets »\n\"\"\"",
                    "\"avec \\\" et \\\\\"")),
            Map.entry("Number", List.of("0", "10", "5,5", "64541", "64\u00A0541", "1234567,25")),
            Map.entry("Integer", List.of("3", "12")),
            Map.entry("Year", List.of("2021", "2026")), Map.entry("FirstYear", List.of("2021")), Map.entry("LastYear", List.of("2026")),
            Map.entry("Date", List.of("01/10/2021", "29/02/2024")),
            Map.entry("Deadline", List.of("le 31/12/2023", "fin 2021", "fin du mandat", "avant le 01/09/2021", "avant 2023", "en 2023",
                    "T1 2026", "rentrée 2025", "dès 01/2022", "dès le 01/02/2022", "d'ici 2023", "d’ici le 01/06/2023", "permanente",
                    "au-delà du terme le 31/12/2027", "dès la signature", "juin 2024", "hiver 2024")),
            Map.entry("PlannedDuration", List.of("6 mois", "10 jours-ouvrés", "2 ans")),
            Map.entry("Money", List.of("15000 €", "4,8 M€", "12\u00A0000 k€", "1 Md€")),
            Map.entry("Unit", List.of("caméras", "\"agents de médiation\"", "ETP", "€", "contrat")),
            // Without a date, the comma of a list would be read as a decimal one.
            Map.entry("Tranche", List.of("33 en 2021", "5,5 fin 2022 à Quartier_Nord", "12 T1 2023")),
            Map.entry("Bound", List.of("au moins", "au plus", "environ")),
            Map.entry("Every", Words.everyWords()));
    /** What stands around a rule, up to the place where it is written. */
    private static final Map<String, String> DEEP = new TreeMap<>(Map.of("Diagnosis", "contrat c {", "Axis", "contrat c {",
            "Objective", "contrat c { axe a {", "Commitment", "contrat c { axe a {", "Condition", "contrat c { axe a { engagement e {",
            "Indicator", "contrat c { axe a { engagement e {", "Action", "contrat c { axe a { engagement e {",
            "ReviewClause", "contrat c { axe a { engagement e {", "Reading", "contrat c { axe a { engagement e {",
            "Funding", "contrat c { axe a { engagement e { action x {"));
    private static final List<String> GAPS = List.of(" ", " ", " ", " ", " ", " ", "\n", "\n", "\n  ", "\n\n\n\n", "\t", "\u00A0", "  ",
            " // commentaire\n", "/* commentaire */", "\n// commentaire { \"\n", "\n/* sur deux\n   lignes */\n", " /**/ /* deux */ ",
            "\n\n// après une ligne vide   \n\n");

    private final PacteGrammarAccess grammar;
    private final Random random;

    public RandomTexts(Language language, long seed) {
        this.grammar = language.part(PacteGrammarAccess.class);
        this.random = new Random(seed);
    }

    /** Returns a text with one to three elements; what lies deep in a contract would seldom be met from the top. */
    public String next() {
        final List<String> tokens = new ArrayList<>();
        for (int elements = 1 + random.nextInt(3); elements > 0; elements--) {
            if (random.nextInt(3) == 0) {
                write(grammar.getDossierElementRule().getAlternatives(), 0, tokens);
            } else {
                writeDeep(pick(List.copyOf(DEEP.keySet())), tokens);
            }
        }
        final StringBuilder text = new StringBuilder(random.nextBoolean() ? "" : pick(GAPS));
        tokens.forEach(token -> text.append(token).append(pick(GAPS)));
        return random.nextInt(10) == 0 ? text.toString().replace("\n", "\r\n") : text.toString();
    }

    private void writeDeep(String rule, List<String> tokens) {
        final List<String> around = List.of(DEEP.get(rule).split(" "));
        tokens.addAll(around);
        write(GrammarUtil.findRuleForName(grammar.getGrammar(), rule).getAlternatives(), 0, tokens);
        around.stream().filter("{"::equals).forEach(brace -> tokens.add("}"));
    }

    private void write(AbstractElement element, int depth, List<String> tokens) {
        final Set<AbstractElement> written = new HashSet<>();
        for (int times = repetitions(element, depth); times > 0; times--) {
            if (element instanceof RuleCall call && call.getRule() instanceof ParserRule rule && rule.isFragment()) {
                writeProperty(rule, written, depth, tokens);
            } else {
                writeOnce(element, depth, tokens);
            }
        }
    }

    /** A property that holds one value stands once in its block. */
    private void writeProperty(ParserRule properties, Set<AbstractElement> written, int depth, List<String> tokens) {
        final AbstractElement property = pick(((Alternatives) properties.getAlternatives()).getElements().stream()
                .filter(RandomTexts::isNoError).toList());
        final boolean single = EcoreUtil2.eAllOfType(property, Assignment.class).stream().anyMatch(each -> !"+=".equals(each.getOperator()));
        if (!single || written.add(property)) {
            writeOnce(property, depth + 1, tokens);
        }
    }

    private int repetitions(AbstractElement element, int depth) {
        final boolean optional = GrammarUtil.isOptionalCardinality(element);
        if (GrammarUtil.isMultipleCardinality(element)) {
            final int most = Math.max(1, 6 - depth / 2);
            return (optional ? 0 : 1) + (depth > DEEPEST ? 0 : random.nextInt(most));
        }
        return optional && (depth > DEEPEST || random.nextBoolean()) ? 0 : 1;
    }

    private void writeOnce(AbstractElement element, int depth, List<String> tokens) {
        switch (element) {
            case Alternatives choice -> writeOnce(pick(choice.getElements().stream().filter(RandomTexts::isNoError).toList()), depth, tokens);
            case CompoundElement group -> group.getElements().forEach(each -> write(each, depth + 1, tokens));
            case Assignment assignment -> writeOnce(assignment.getTerminal(), depth, tokens);
            case CrossReference reference -> writeOnce(reference.getTerminal(), depth, tokens);
            case EnumLiteralDeclaration literal -> tokens.add(literal.getLiteral().getValue());
            case Keyword keyword -> tokens.add(keyword.getValue());
            case RuleCall call -> writeRule(call.getRule(), depth, tokens);
            case Action nothing -> {
                // makes an element of the model, and no text
            }
            default -> throw new IllegalArgumentException(element.toString());
        }
    }

    private void writeRule(AbstractRule rule, int depth, List<String> tokens) {
        if (VALUES.containsKey(rule.getName())) {
            final String value = pick(VALUES.get(rule.getName()));
            tokens.addAll("Text".equals(rule.getName()) || value.startsWith("\"") ? List.of(value) : List.of(value.split(" ")));
        } else if (!(rule instanceof EnumRule) && rule.getType().getClassifier() instanceof EEnum list) {
            tokens.add(pick(Words.writable(list).stream().map(Enumerator::getLiteral).toList()));
        } else {
            write(rule.getAlternatives(), depth + 1, tokens);
        }
    }

    private static boolean isNoError(AbstractElement element) {
        return !(element instanceof RuleCall call && ERRORS.equals(call.getRule().getName()));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
