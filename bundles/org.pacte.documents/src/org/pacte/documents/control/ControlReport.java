// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Finding;
import org.pacte.checks.Severity;
import org.pacte.checks.Verdict;
import org.pacte.checks.gauge.Gauge;
import org.pacte.documents.Audience;
import org.pacte.documents.DocumentKind;
import org.pacte.documents.DocumentRequest;
import org.pacte.documents.tree.Cover;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.DocumentBuilder;
import org.pacte.documents.tree.Metadata;
import org.pacte.documents.tree.Numbering;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.DocumentState;
import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;
import org.pacte.model.time.FrenchDates;

/**
 * The control report (D14): how many findings, of which gravity, what misses before the signature, then rule by rule what was
 * found, where, and the cure, and what waivers cover.
 */
public final class ControlReport implements DocumentKind {

    private static final Messages MESSAGES = Messages.beside(ControlReport.class);

    @Override
    public String id() {
        return "contrôle";
    }

    @Override
    public String code() {
        return "D14";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.get(locale, "kind.title");
    }

    @Override
    public Document build(DocumentRequest request) {
        Locale locale = request.locale();
        String contract = contractTitle(request, locale);
        String date = FrenchDates.print(request.date(), locale);
        Catalogue catalogue = Catalogue.load();
        Verdict known = known(request);
        Gauge gauge = Gauge.of(known, request.contract(), catalogue);
        boolean signed = request.contract().getState().compareTo(DocumentState.SIGNED) >= 0;
        var pages = new ControlPages(locale, request.locator(), rules(catalogue, locale), byRule(known.findings()), known.waived(), gauge,
                signed);
        return new DocumentBuilder(title(locale), locale, request.date())
                .subtitle(contract)
                .metadata(
                        new Metadata("", title(locale), MESSAGES.get(locale, "description", contract, date), List.of()))
                .cover(new Cover(false, List.of(), List.of(MESSAGES.get(locale, "cover.date", date))))
                .numbering(Numbering.NONE)
                .build(pages::write);
    }

    private static String contractTitle(DocumentRequest request, Locale locale) {
        Contract contract = request.contract();
        if (!new Audience(request.audience()).maySee(contract)) {
            return MESSAGES.get(locale, "contract.withheld");
        }
        String title = contract.getTitle() == null ? contract.getName() : contract.getTitle();
        return title == null ? "…" : Typography.french(title);
    }

    /** Returns the title of each rule that exists, by its id. */
    private static Map<String, String> rules(Catalogue catalogue, Locale locale) {
        var titles = new LinkedHashMap<String, String>();
        catalogue.rules().forEach(rule -> titles.put(rule.id(), rule.title(locale)));
        return titles;
    }

    /**
     * Returns what was found about the contract and the register, as far as these readers may know of it.
     */
    private static Verdict known(DocumentRequest request) {
        Verdict all = request.verdict();
        return new Verdict(known(all.findings(), request), known(all.waived(), request), known(all.later(), request),
                all.textFaults());
    }

    private static List<Finding> known(List<Finding> findings, DocumentRequest request) {
        var audience = new Audience(request.audience());
        return findings.stream().filter(finding -> finding.contract().map(request.contract()::equals).orElse(true))
                .filter(finding -> audience.maySee(finding.element())
                        && finding.related().stream().allMatch(audience::maySee))
                .toList();
    }

    /** Returns findings by rule, the gravest first. */
    private static Map<String, List<Finding>> byRule(List<Finding> known) {
        var byRule = new LinkedHashMap<String, List<Finding>>();
        for (Severity severity : Severity.values()) {
            Set<String> rules = new TreeSet<>();
            known.stream().filter(finding -> finding.severity() == severity)
                    .forEach(finding -> rules.add(finding.rule()));
            rules.stream().filter(rule -> !byRule.containsKey(rule))
                    .forEach(rule -> byRule.put(rule, new ArrayList<>()));
        }
        known.forEach(finding -> byRule.get(finding.rule()).add(finding));
        return byRule;
    }
}
