// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.dependencies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.checks.ContractDraft.after;
import static org.pacte.checks.ContractDraft.date;
import static org.pacte.checks.ContractDraft.dates;
import static org.pacte.checks.ContractDraft.deadline;
import static org.pacte.checks.ContractDraft.due;
import static org.pacte.checks.ContractDraft.milestone;
import static org.pacte.model.drafts.DossierDraft.action;
import static org.pacte.model.drafts.DossierDraft.plain;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pacte.checks.ContractDraft;
import org.pacte.checks.Finding;
import org.pacte.checks.Rule;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.time.PlannedDuration;

class DependenciesTest {
    private static final int MANY = 10_000;

    private final ContractDraft draft = new ContractDraft();
    private final Rule acyclic = new AcyclicDependencies();
    private final Rule ordered = new OrderedStarts();

    // R82

    @Test
    void aCircleIsReportedOnceWithItsPath() {
        Action study = draft.action("étude");
        Action laying = draft.action("pose", after(study));
        after(laying).accept(study);
        assertEquals(List.of("ERROR csi.sécurité.pour_étude.étude dependsOn[0]: L’action « étude » s’attend elle-même : étude → pose → étude. "
                + "Retirez l’une de ces dépendances (« dépend de … »)."), draft.report(acyclic));
        assertEquals(List.of(laying), draft.findings(acyclic).getFirst().related());
    }

    @Test
    void anActionThatWaitsForItselfIsACircle() {
        Action laying = draft.action("pose");
        after(draft.action("étude"), laying).accept(laying);
        assertTrue(draft.report(acyclic).getFirst().startsWith("ERROR csi.sécurité.pour_pose.pose dependsOn[1]: L’action « pose » s’attend "
                + "elle-même : pose → pose."));
    }

    @Test
    void theShortestCircleThroughTheFirstActionIsShown() {
        Action a = draft.action("a");
        Action b = draft.action("b", after(a));
        Action c = draft.action("c", after(b));
        after(c, b).accept(a);
        assertEquals(1, draft.report(acyclic).size());
        assertTrue(draft.report(acyclic).getFirst().contains("a → b → a."));
    }

    @Test
    void circlesApartAreReportedApart() {
        Action a = draft.action("a");
        after(draft.action("b", after(a))).accept(a);
        Action c = draft.action("c");
        after(draft.action("d", after(c))).accept(c);
        assertEquals(2, draft.report(acyclic).size());
    }

    @Test
    void aCircleMayPassThroughAMilestoneOrACommitment() {
        Action laying = draft.action("pose");
        after(milestone(laying, "mise_en_service", "30/11/2022")).accept(laying);
        Commitment commitment = draft.commitment("caméras");
        action(commitment, "étude", after(commitment));
        List<String> report = draft.report(acyclic);
        assertTrue(report.get(0).contains("pose → mise_en_service → pose."), report.get(0));
        assertTrue(report.get(1).contains("étude → caméras → étude."), report.get(1));
    }

    @Test
    void twoWaysToTheSameActionAreNoCircle() {
        Action a = draft.action("a");
        Action b = draft.action("b", after(a));
        Action c = draft.action("c", after(a));
        draft.action("d", after(b, c, a));
        assertEquals(List.of(), draft.report(acyclic));
    }

    @Test
    void aLongChainDoesNotExhaustTheStack() {
        chain();
        assertEquals(List.of(), draft.report(acyclic));
        assertEquals(List.of(), draft.report(ordered));
    }

    @Test
    void aLongCircleIsShownInShort() {
        List<Action> chain = chain();
        after(chain.getLast()).accept(chain.getFirst());
        List<Finding> findings = draft.findings(acyclic);
        assertEquals(1, findings.size());
        String message = plain(findings.getFirst().message());
        assertTrue(message.contains("a0 → a9999 → a9998 → a9997 → a9996 → a9995 → a9994 → a9993 → … (9992 autres) → a0."), message);
    }

    private List<Action> chain() {
        List<Action> chain = new ArrayList<>();
        Commitment commitment = draft.commitment("caméras");
        for (int number = 0; number < MANY; number++) {
            Action action = action(commitment, "a" + number);
            if (number > 0) {
                after(chain.get(number - 1)).accept(action);
            }
            chain.add(action);
        }
        return chain;
    }

    // R83

    @Test
    void anActionThatStartsTooEarlySaysTheTwoDates() {
        Action study = draft.action("étude", dates("01/01/2022", "31/03/2022"));
        draft.action("pose", dates("15/03/2022", "30/06/2022"), after(study));
        assertEquals(List.of("WARNING csi.sécurité.pour_pose.pose dependsOn[0]: L’action « pose » commence le 15/03/2022, avant la fin de « étude », "
                + "dont elle dépend (31/03/2022) : décalez l’une des deux, ou retirez la dépendance."), draft.report(ordered));
    }

    @Test
    void theEndMayFollowFromADuration() {
        Action study = draft.action("étude", action -> {
            action.setStart(date("01/01/2022"));
            action.setDuration(PlannedDuration.parse("3 mois"));
        });
        draft.action("tôt", dates("30/03/2022", "30/06/2022"), after(study));
        draft.action("juste", dates("31/03/2022", "30/06/2022"), after(study));
        assertEquals(1, draft.report(ordered).size());
    }

    @Test
    void aMilestoneIsOverOnItsDayOrOnTheDayItWasReached() {
        Action study = draft.action("étude");
        draft.action("pose", dates("01/02/2022", "30/06/2022"), after(milestone(study, "rapport", "15/02/2022")));
        assertEquals(1, draft.report(ordered).size());
        study.getMilestones().getFirst().setReachedOn(date("31/01/2022"));
        assertEquals(List.of(), draft.report(ordered));
    }

    @Test
    void withoutAStartTheFirstOtherDateCounts() {
        Action study = draft.action("étude", dates("01/01/2022", "31/03/2022"));
        Action laying = draft.action("pose", after(study));
        milestone(laying, "commande", "01/03/2022");
        milestone(laying, "mise_en_service", "30/11/2022");
        assertEquals(List.of("WARNING csi.sécurité.pour_pose.pose dependsOn[0]: L’action « pose » porte la date du 01/03/2022, avant la fin de "
                + "« étude », dont elle dépend (31/03/2022) : décalez l’une des deux, ou retirez la dépendance."), draft.report(ordered));
    }

    @Test
    void anActionWithADurationAloneEndsAfterWhatItWaitsFor() {
        Action study = draft.action("étude", dates("01/01/2022", "31/03/2022"));
        Action order = draft.action("commande", after(study), action -> action.setDuration(PlannedDuration.parse("1 mois")));
        draft.action("pose", dates("15/04/2022", "30/06/2022"), after(order));
        assertTrue(draft.report(ordered).getFirst().contains("avant la fin de « commande », dont elle dépend (au plus tôt le 30/04/2022)"));
    }

    @Test
    void theDeadlineOfWhatIsAwaitedIsALimitAndOnlyARisk() {
        Commitment agreement = draft.commitment("convention", due("fin 2022"));
        draft.action("pose", dates("01/12/2022", "30/06/2023"), after(agreement));
        draft.action("suite", dates("31/12/2022", "30/06/2023"), after(agreement));
        assertEquals(List.of("INFO csi.sécurité.pour_pose.pose dependsOn[0]: L’action « pose » doit avoir commencé le 01/12/2022, mais ce dont "
                + "elle dépend, « convention », peut durer jusqu’à son échéance (31/12/2022) : vérifiez que ce sera fini à temps."),
                draft.report(ordered));
    }

    @Test
    void nothingIsComputedFromALimit() {
        Commitment agreement = draft.commitment("convention", due("fin 2022"));
        Action order = draft.action("commande", after(agreement), action -> action.setDuration(PlannedDuration.parse("1 mois")));
        draft.action("pose", dates("15/04/2022", "30/06/2022"), after(order));
        assertEquals(List.of(), draft.report(ordered));
    }

    @Test
    void anActionWithADurationAloneStartsOnTheDayAfterAsInThePlan() {
        Action study = draft.action("étude", dates("01/01/2022", "31/03/2022"));
        Action visit = draft.action("visite", after(study), action -> action.setDuration(PlannedDuration.parse("1 jour")));
        draft.action("pose", dates("31/03/2022", "30/06/2022"), after(visit));
        draft.action("suite", dates("01/04/2022", "30/06/2022"), after(visit));
        assertEquals(List.of("WARNING csi.sécurité.pour_pose.pose dependsOn[0]: L’action « pose » commence le 31/03/2022, avant la fin de "
                + "« visite », dont elle dépend (au plus tôt le 01/04/2022) : décalez l’une des deux, ou retirez la dépendance."),
                draft.report(ordered));
    }

    @Test
    void aCommitmentIsOverWithItsActionsRatherThanAtItsDeadline() {
        Commitment agreement = draft.commitment("convention", due("fin 2023"));
        action(agreement, "négociation", dates("01/01/2022", "31/03/2022"));
        draft.action("pose", dates("01/04/2022", "30/06/2022"), after(agreement));
        assertEquals(List.of(), draft.report(ordered));
        draft.action("trop_tôt", dates("01/03/2022", "30/06/2022"), after(agreement));
        assertTrue(draft.report(ordered).getFirst().startsWith("WARNING csi.sécurité.pour_trop_tôt.trop_tôt dependsOn[0]"));
    }

    @Test
    void whatIsDoneEndedOnItsRealDay() {
        Action study = draft.action("étude", dates("01/01/2022", "31/03/2022"), action -> {
            action.setExecutionStatus(ExecutionStatus.DONE);
            action.setExecutedOn(date("14/01/2022"));
        });
        draft.action("pose", dates("15/01/2022", "30/06/2022"), after(study));
        assertEquals(List.of(), draft.report(ordered));
    }

    @Test
    void whatIsOverOrUnknownHoldsNothingBack() {
        Action abandoned = draft.action("abandonnée", dates("01/01/2022", "31/03/2022"),
                action -> action.setExecutionStatus(ExecutionStatus.ABANDONED));
        Action unknown = draft.action("inconnue");
        draft.action("pose", dates("15/01/2022", "30/06/2022"), after(abandoned, unknown));
        Action study = draft.action("étude", action -> action.setDeadline(deadline("fin 2022")));
        draft.action("faite", dates("15/01/2022", "30/06/2022"), after(study),
                action -> action.setExecutionStatus(ExecutionStatus.DONE));
        assertEquals(List.of(), draft.report(ordered));
    }

    @Test
    void aCircleHasNoOrderButKeepsItsStatedDates() {
        Action a = draft.action("a", dates("01/01/2022", "31/03/2022"));
        Action b = draft.action("b", dates("01/04/2022", "30/06/2022"), after(a));
        after(b).accept(a);
        assertEquals(1, draft.report(ordered).size());
    }
}
