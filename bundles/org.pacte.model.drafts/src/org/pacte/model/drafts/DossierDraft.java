// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.drafts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.CircularField;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.contract.ProgressEntry;
import org.pacte.model.contract.ProgressReport;
import org.pacte.model.contract.Side;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.time.Deadline;
import org.pacte.model.time.Deadlines;
import org.pacte.model.time.FrenchDates;

/**
 * A contract {@code csi} from 1 October 2021 to 31 March 2026, and words to write more into it, for tests.
 *
 * <p>Tests of several bundles start from it, each with a subclass that adds the words of its subject.
 */
public class DossierDraft {
    protected static final ContractFactory MAKE = ContractFactory.eINSTANCE;

    public final DossierFile file = MAKE.createDossierFile();
    public final Contract contract = MAKE.createContract();

    protected DossierDraft() {
        contract.setName("csi");
        contract.setStart(date("01/10/2021"));
        contract.setEnd(date("31/03/2026"));
    }

    /** Declares an organisation. */
    public final Organization organization(String name, Side side) {
        Organization organization = MAKE.createOrganization();
        organization.setName(name);
        organization.setSide(side);
        file.getElements().add(organization);
        return organization;
    }

    public final Axis axis(String name, CircularField... fields) {
        Axis added = MAKE.createAxis();
        added.setName(name);
        added.getFields().addAll(List.of(fields));
        contract.getAxes().add(added);
        return added;
    }

    /** Adds an action with nothing but a name. */
    @SafeVarargs
    public static Action action(Commitment commitment, String name, Consumer<? super Action>... changes) {
        Action action = MAKE.createAction();
        action.setName(name);
        commitment.getActions().add(action);
        for (Consumer<? super Action> change : changes) {
            change.accept(action);
        }
        return action;
    }

    /** Adds a milestone; its day may be {@code null}. */
    public static Milestone milestone(Action action, String name, String day) {
        Milestone milestone = MAKE.createMilestone();
        milestone.setName(name);
        milestone.setDate(day == null ? null : date(day));
        action.getMilestones().add(milestone);
        return milestone;
    }

    /** Adds a report on the contract. */
    public final ProgressReport report(String day) {
        ProgressReport report = MAKE.createProgressReport();
        report.setContract(contract);
        report.setDate(date(day));
        file.getElements().add(report);
        return report;
    }

    /** Adds what a report says of an item; the day of its achievement may be {@code null}. */
    public static ProgressEntry entry(ProgressReport report, PlanItem subject, ExecutionStatus status, String achieved) {
        ProgressEntry entry = MAKE.createProgressEntry();
        entry.setSubject(subject);
        entry.setStatus(status);
        entry.setAchievedOn(achieved == null ? null : date(achieved));
        report.getEntries().add(entry);
        return entry;
    }

    public static Consumer<Action> after(PlanItem... awaited) {
        return action -> action.getDependsOn().addAll(List.of(awaited));
    }

    public static LocalDate date(String text) {
        return FrenchDates.parse(text);
    }

    public static Deadline deadline(String text) {
        return Deadlines.parse(text);
    }

    public static BigDecimal number(String text) {
        return FrenchNumbers.parse(text);
    }

    public final Dossier dossier() {
        return Dossier.ofFiles(List.of(file));
    }

    /** Makes no-break spaces plain, so that expected texts can be typed. */
    public static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
