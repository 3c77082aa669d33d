// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.gauge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.pacte.checks.Catalogue;
import org.pacte.checks.Category;
import org.pacte.checks.Finding;
import org.pacte.checks.Rule;
import org.pacte.checks.Severity;
import org.pacte.checks.Verdict;
import org.pacte.model.contract.Contract;

/**
 * How far a contract is from being signed.
 *
 * <p>Findings count as if the contract were ready to be signed or, once it is, in the state in which it is. Those about the
 * register count for every contract, as do errors of the text as a text (syntax, follow-up): what they hide is not known.
 *
 * @param all the counts of the contract
 * @param categories the counts of each chapter, in the order of the chapters, empty ones included
 * @param needs what misses, the most important first: what keeps it from being signed, then what weakens it
 */
public record Gauge(Tally all, Map<Category, Tally> categories, List<Need> needs) {

    public Gauge {
        categories = new EnumMap<>(categories);
        needs = List.copyOf(needs);
    }

    /**
     * How many findings there are.
     *
     * @param blocking those that keep the contract from being signed
     * @param warnings those that weaken it
     * @param infos those that are worth knowing
     * @param waived those that a waiver covers, whatever their severity
     */
    public record Tally(int blocking, int warnings, int infos, int waived) {
        /** Nothing found. */
        public static final Tally NONE = new Tally(0, 0, 0, 0);

        Tally blockedBy(int more) {
            return new Tally(blocking + more, warnings, infos, waived);
        }

        Tally plus(Finding finding) {
            if (finding.isWaived()) {
                return new Tally(blocking, warnings, infos, waived + 1);
            }
            return switch (finding.atSignature()) {
                case ERROR -> new Tally(blocking + 1, warnings, infos, waived);
                case WARNING -> new Tally(blocking, warnings + 1, infos, waived);
                case INFO -> new Tally(blocking, warnings, infos + 1, waived);
                case OFF -> this;
            };
        }
    }

    /**
     * A rule that is not kept; one that is graver in some cases stands once for each severity.
     *
     * @param rule its identifier
     * @param severity how grave that is at the signature: {@link Severity#ERROR} or {@link Severity#WARNING}
     * @param fix what to do, as an infinitive phrase
     * @param findings where, in the order of the text
     */
    public record Need(String rule, Severity severity, String fix, List<Finding> findings) {
        public Need {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Measures a contract.
     *
     * @param verdict what was found in its dossier
     * @param catalogue the rules that were run
     */
    public static Gauge of(Verdict verdict, Contract contract, Catalogue catalogue) {
        List<Finding> findings = Stream.of(verdict.findings(), verdict.waived(), verdict.later()).flatMap(List::stream)
                .filter(finding -> finding.contract().map(contract::equals).orElse(true)).toList();
        Map<Category, Tally> categories = new EnumMap<>(Category.class);
        Stream.of(Category.values()).forEach(category -> categories.put(category, Tally.NONE));
        Tally all = Tally.NONE.blockedBy(verdict.textFaults());
        categories.compute(Category.STRUCTURE, (category, tally) -> tally.blockedBy(verdict.textFaults()));
        for (Finding finding : findings) {
            all = all.plus(finding);
            categories.compute(category(finding, catalogue), (category, tally) -> tally.plus(finding));
        }
        return new Gauge(all, categories, needs(findings, catalogue));
    }

    /** What is wrong with waivers is a matter of structure. */
    private static Category category(Finding finding, Catalogue catalogue) {
        return catalogue.rule(finding.rule()).map(Rule::category).orElse(Category.STRUCTURE);
    }

    private static List<Need> needs(List<Finding> findings, Catalogue catalogue) {
        return Stream.of(Severity.ERROR, Severity.WARNING).flatMap(severity -> needs(severity, findings).stream()
                .sorted(Comparator.comparing((Need need) -> isWaivable(need, catalogue)).thenComparing(need -> -need.findings().size())
                        .thenComparing(Need::rule))).toList();
    }

    private static List<Need> needs(Severity severity, List<Finding> findings) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        findings.stream().filter(finding -> !finding.isWaived() && finding.atSignature() == severity)
                .forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding));
        return byRule.entrySet().stream()
                .map(rule -> new Need(rule.getKey(), severity, rule.getValue().getFirst().fix(), rule.getValue())).toList();
    }

    private static boolean isWaivable(Need need, Catalogue catalogue) {
        return catalogue.rule(need.rule()).map(Rule::waivable).orElse(true);
    }

    /** Tells whether nothing keeps the contract from being signed. */
    public boolean isReady() {
        return all.blocking() == 0;
    }

    /** Returns what keeps the contract from being signed, the most important first. */
    public List<Need> blocking() {
        return needs.stream().filter(need -> need.severity() == Severity.ERROR).toList();
    }
}
