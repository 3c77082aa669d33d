// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Baseline;
import org.pacte.model.contract.Body;
import org.pacte.model.contract.CircularField;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractKind;
import org.pacte.model.contract.Diagnosis;
import org.pacte.model.contract.DocumentState;
import org.pacte.model.contract.EvaluationClause;
import org.pacte.model.contract.Frequency;
import org.pacte.model.contract.Indicator;
import org.pacte.model.contract.IndicatorTarget;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.PeriodUnit;
import org.pacte.model.contract.QuantityStatement;
import org.pacte.model.contract.Sign;
import org.pacte.model.contract.Side;
import org.pacte.model.contract.Tranche;
import org.pacte.model.drafts.DossierDraft;

/**
 * A contract about to be signed to which no rule objects, and words to write more into it; a test spoils one thing.
 *
 * <p>The contract {@code csi} runs from 1 October 2021 to 31 March 2026, steered by a complete body, with one axis
 * {@code sécurité} that is still without commitments, and one that says why the other fields of the circular have none.
 */
public final class ContractDraft extends DossierDraft {
    /** The day of all checks. */
    public static final LocalDate TODAY = LocalDate.of(2022, 1, 15);

    public final Organization ville = organization("Ville", Side.LOCAL_AUTHORITY);
    public final Organization prefecture = organization("Préfecture", Side.STATE);
    public final Body clspd = MAKE.createBody();
    public final Axis axis;
    public final Axis others;

    public ContractDraft() {
        clspd.setName("CLSPD");
        clspd.getChairs().add(ville);
        clspd.getMembers().add(prefecture);
        clspd.setFrequency(Frequency.YEARLY);
        contract.setKind(ContractKind.CSI);
        contract.setState(DocumentState.READY_TO_SIGN);
        contract.getParties().addAll(List.of(prefecture, ville));
        contract.getSignatories().addAll(List.of(prefecture, ville));
        contract.getSteering().add(clspd);
        contract.setEvaluation(evaluation());
        contract.setDiagnosis(diagnosis());
        file.getElements().addAll(List.of(clspd, contract));
        axis = axis("sécurité", CircularField.INTERNAL_SECURITY);
        others = axis("autres", CircularField.values());
        others.getFields().remove(CircularField.INTERNAL_SECURITY);
        others.setNotApplicable("Traités par le contrat de ville");
    }

    private EvaluationClause evaluation() {
        EvaluationClause clause = MAKE.createEvaluationClause();
        clause.setText("Bilan annuel");
        clause.setBody(clspd);
        clause.setFrequency(Frequency.YEARLY);
        return clause;
    }

    private Diagnosis diagnosis() {
        Diagnosis diagnosis = MAKE.createDiagnosis();
        diagnosis.setDate(date("01/09/2021"));
        diagnosis.getAuthors().addAll(List.of(prefecture, ville));
        return diagnosis;
    }

    /** Adds a commitment to which no rule objects, and then spoils it. */
    @SafeVarargs
    public final Commitment commitment(String name, Consumer<? super Commitment>... changes) {
        return commitment(axis, name, changes);
    }

    @SafeVarargs
    public final Commitment commitment(Axis where, String name, Consumer<? super Commitment>... changes) {
        Commitment commitment = MAKE.createCommitment();
        commitment.setName(name);
        commitment.setTitle("Installer des caméras");
        commitment.getBearers().addAll(List.of(ville, prefecture));
        commitment.getPilots().addAll(List.of(ville, prefecture));
        commitment.setDeadline(deadline("en 2023"));
        commitment.getIndicators().add(indicator("parc_" + name, "caméras"));
        commitment.getIndicators().getFirst().getProducers().add(ville);
        where.getItems().add(commitment);
        for (Consumer<? super Commitment> change : changes) {
            change.accept(commitment);
        }
        return commitment;
    }

    /** Adds an action with nothing but a name to a commitment of its own. */
    @SafeVarargs
    public final Action action(String name, Consumer<? super Action>... changes) {
        return action(commitment("pour_" + name), name, changes);
    }

    public static Consumer<Action> dates(String start, String end) {
        return action -> {
            action.setStart(date(start));
            action.setEnd(date(end));
        };
    }

    public static Indicator indicator(String name, String unit, IndicatorTarget... targets) {
        Indicator indicator = MAKE.createIndicator();
        indicator.setName(name);
        indicator.setUnit(unit);
        indicator.setSource("Inventaire");
        indicator.setFrequency(Frequency.YEARLY);
        indicator.getTargets().addAll(List.of(targets));
        return indicator;
    }

    public static IndicatorTarget target(String amount, String day) {
        IndicatorTarget target = MAKE.createIndicatorTarget();
        target.setAmount(number(amount));
        target.setDate(day == null ? null : date(day));
        return target;
    }

    public static Baseline baseline(String amount, String unit, String day) {
        Baseline baseline = MAKE.createBaseline();
        baseline.setAmount(number(amount));
        baseline.setUnit(unit);
        baseline.setDate(date(day));
        return baseline;
    }

    public static Consumer<Commitment> quantity(QuantityStatement statement) {
        return commitment -> commitment.setQuantity(statement);
    }

    public static Consumer<Commitment> due(String deadline) {
        return commitment -> commitment.setDeadline(deadline == null ? null : deadline(deadline));
    }

    public static Consumer<Commitment> titled(String title) {
        return commitment -> commitment.setTitle(title);
    }

    public static Consumer<Commitment> borneBy(Organization... bearers) {
        return commitment -> {
            commitment.getBearers().clear();
            commitment.getBearers().addAll(List.of(bearers));
        };
    }

    public static Consumer<Commitment> unmeasured() {
        return commitment -> commitment.getIndicators().clear();
    }

    /** Writes {@code 70 postes}; {@code +42} and {@code -5} are changes. */
    public static AmountStatement amount(String number, String unit, Tranche... tranches) {
        AmountStatement statement = MAKE.createAmountStatement();
        char first = number.charAt(0);
        statement.setSign(first == '+' ? Sign.INCREASE : first == '-' ? Sign.DECREASE : Sign.NONE);
        statement.setAmount(number(number).abs());
        statement.setUnit(unit);
        statement.getTranches().addAll(List.of(tranches));
        return statement;
    }

    public static Tranche tranche(String amount, String deadline) {
        Tranche tranche = MAKE.createTranche();
        tranche.setAmount(number(amount));
        tranche.setDeadline(deadline == null ? null : deadline(deadline));
        return tranche;
    }

    /** Writes {@code 10 caméras par an de 2022 à 2026 soit 50}; 0 leaves a year out, {@code null} the total. */
    public static AmountStatement yearly(String number, String unit, int firstYear, int lastYear, String total) {
        AmountStatement statement = amount(number, unit);
        statement.setPer(PeriodUnit.YEAR);
        statement.setFirstYear(firstYear);
        statement.setLastYear(lastYear);
        statement.setTotal(total == null ? null : number(total));
        return statement;
    }

    /** Returns what one rule says, in French. */
    public List<Finding> findings(Rule rule) {
        return new Checker(Catalogue.of(List.of(rule)), Locale.FRENCH, TODAY).check(dossier());
    }

    /** Returns what one rule says as {@code ERROR csi.sécurité.caméras deadline: message}, no-break spaces made plain. */
    public List<String> report(Rule rule) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings(rule)) {
            String feature = finding.feature() == null ? "" : " " + finding.feature().getName();
            String index = finding.index() == Finding.WHOLE ? "" : "[" + finding.index() + "]";
            lines.add(finding.severity() + " " + finding.elementName() + feature + index + ": " + plain(finding.message()));
        }
        return lines;
    }
}
