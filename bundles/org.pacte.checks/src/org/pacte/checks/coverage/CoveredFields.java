// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CircularFields;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.SeverityVariant;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Announcement;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.CircularField;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractKind;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.text.Typography;

/**
 * R52: the fields of the circular without any commitment are listed; a contract that announces all fields has none.
 *
 * <p>The fields are those of integrated security contracts, so that other kinds are only held to what they announce. An axis
 * that says why it stays empty deals with its fields, unless all were announced.
 */
public final class CoveredFields extends ContractRule {
    private static final Severities CLAIMED = Severities.of(Severity.WARNING, Severity.WARNING, Severity.WARNING);
    private static final Set<ContractKind> UNDER_THE_CIRCULAR = Set.of(ContractKind.CSI, ContractKind.SMALL_TOWN_CONTRACT,
            ContractKind.UNSPECIFIED);

    public CoveredFields() {
        super("R52", Category.COVERAGE, Severities.of(Severity.INFO, Severity.INFO, Severity.INFO));
    }

    @Override
    public List<SeverityVariant> variants(Locale locale) {
        return List.of(new SeverityVariant(text(locale, "variant"), CLAIMED));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        Contract contract = contents.contract();
        Optional<Announcement> claim = contract.getAnnouncements().stream().filter(Announcement::isAllFields).findFirst();
        if (claim.isPresent()) {
            Set<CircularField> missing = missing(contents, false);
            if (!missing.isEmpty()) {
                offer(findings.on(claim.get()).at(Literals.ANNOUNCEMENT__ALL_FIELDS).as(CLAIMED), contract, missing, context.locale())
                        .report(message("message.claimed", contract, missing, context.locale()));
            }
        } else if (UNDER_THE_CIRCULAR.contains(contract.getKind())) {
            Set<CircularField> missing = missing(contents, true);
            if (!missing.isEmpty()) {
                offer(findings.on(contract).at(Literals.NAMED_ELEMENT__NAME), contract, missing, context.locale())
                        .report(message("message", contract, missing, context.locale()));
            }
        }
    }

    private static Findings.Place offer(Findings.Place place, Contract contract, Set<CircularField> missing, Locale locale) {
        for (CircularField field : missing) {
            String word = field.getLiteral();
            String title = Typography.capitalize(CircularFields.label(field, Locale.FRENCH));
            place.fix(new Fixes(locale).addBlock(contract, "axe " + word + " \"" + title + "\" {\n  champs " + word + "\n}"));
        }
        return place;
    }

    private String message(String key, Contract contract, Set<CircularField> missing, Locale locale) {
        return text(locale, key, Naming.name(contract), CircularFields.list(missing, locale));
    }

    private static Set<CircularField> missing(ContractContents contents, boolean acceptsReasons) {
        List<Axis> covering = contents.axes().stream().filter(axis -> !contents.standingCommitments(axis).isEmpty()
                || acceptsReasons && Typography.isGiven(axis.getNotApplicable())).toList();
        return EnumSet.complementOf(CircularFields.of(covering));
    }
}
