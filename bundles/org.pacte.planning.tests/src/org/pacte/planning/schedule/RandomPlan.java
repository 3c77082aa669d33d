// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.schedule;

import static org.pacte.model.drafts.DossierDraft.milestone;
import static org.pacte.model.drafts.DossierDraft.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.time.Deadline;
import org.pacte.model.time.PlannedDuration;
import org.pacte.planning.PlanDraft;

/** Plans of any shape, the same for the same seed: stated and computed dates, deadlines, milestones, what is done or given up, gaps. */
final class RandomPlan {
    static final LocalDate START = LocalDate.of(2022, 1, 3);

    private static final int ACTIONS_A_COMMITMENT = 4;

    final PlanDraft draft = new PlanDraft();
    final List<Action> actions = new ArrayList<>();

    private final Random random;

    private RandomPlan(long seed) {
        this.random = new Random(seed);
    }

    /** Makes a plan without circles in which everything may occur. */
    static RandomPlan ofAnything(long seed, int size) {
        RandomPlan plan = new RandomPlan(seed);
        plan.add(size);
        plan.actions.forEach(plan::dateSomehow);
        return plan;
    }

    /** Makes a plan in which the actions that wait for nothing start together and all others follow from durations in days. */
    static RandomPlan fromOneStart(long seed, int size) {
        RandomPlan plan = new RandomPlan(seed);
        plan.add(size);
        for (Action action : plan.actions) {
            action.setDuration(new PlannedDuration(1 + plan.random.nextInt(60), PlannedDuration.Unit.DAYS));
            action.setStart(action.getDependsOn().isEmpty() ? START : null);
        }
        return plan;
    }

    private void add(int size) {
        Commitment commitment = draft.commitment;
        List<PlanItem> items = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            if (number % ACTIONS_A_COMMITMENT == 0) {
                // A commitment may be awaited once all its actions are there.
                if (number > 0) {
                    items.add(commitment);
                }
                commitment = draft.commitment("e" + number);
            }
            Action action = action(commitment, "a" + number);
            for (int edge = random.nextInt(3); edge > 0 && !items.isEmpty(); edge--) {
                PlanItem awaited = items.get(random.nextInt(items.size()));
                if (!action.getDependsOn().contains(awaited)) {
                    action.getDependsOn().add(awaited);
                }
            }
            actions.add(action);
            items.add(action);
        }
    }

    private void dateSomehow(Action action) {
        LocalDate start = START.plusDays(random.nextInt(700));
        int length = 1 + random.nextInt(40);
        switch (random.nextInt(8)) {
            case 0 -> action.setStart(start);
            case 1 -> {
                action.setStart(start);
                action.setEnd(start.plusDays(length));
            }
            case 2 -> action.setEnd(start);
            case 3 -> {
                action.setEnd(start);
                action.setDuration(duration(length));
            }
            case 4 -> {
                action.setStart(start);
                action.setDuration(duration(length));
            }
            case 5 -> {
                // Nothing is said.
            }
            default -> action.setDuration(duration(length));
        }
        if (random.nextInt(6) == 0) {
            action.setDeadline(new Deadline.On(start.plusDays(random.nextInt(100))));
        }
        if (random.nextInt(5) == 0) {
            milestone(action, "j_" + action.getName(), null).setDate(start.plusDays(random.nextInt(length)));
        }
        if (random.nextInt(10) == 0) {
            boolean done = random.nextBoolean();
            action.setExecutionStatus(done ? ExecutionStatus.DONE : ExecutionStatus.ABANDONED);
            action.setExecutedOn(done ? start.plusDays(random.nextInt(50)) : null);
        }
    }

    private PlannedDuration duration(int count) {
        PlannedDuration.Unit[] units = {PlannedDuration.Unit.DAYS, PlannedDuration.Unit.WORKING_DAYS, PlannedDuration.Unit.MONTHS,
                PlannedDuration.Unit.WEEKS};
        PlannedDuration.Unit unit = units[random.nextInt(units.length)];
        return new PlannedDuration(unit == PlannedDuration.Unit.MONTHS ? 1 + count % 8 : count, unit);
    }

    /** Lets some actions wait for later ones, so that circles arise. */
    RandomPlan withCircles() {
        for (int edge = 0; edge < 5; edge++) {
            Action later = actions.get(random.nextInt(actions.size()));
            actions.get(random.nextInt(actions.size())).getDependsOn().add(later);
        }
        return this;
    }

    /** Changes the order of the text and nothing else. */
    RandomPlan shuffled() {
        List<Commitment> commitments = new ArrayList<>();
        draft.axis.getItems().forEach(item -> commitments.add((Commitment) item));
        Collections.shuffle(commitments, random);
        draft.axis.getItems().clear();
        draft.axis.getItems().addAll(commitments);
        for (Commitment commitment : commitments) {
            List<Action> own = new ArrayList<>(commitment.getActions());
            Collections.shuffle(own, random);
            commitment.getActions().clear();
            commitment.getActions().addAll(own);
        }
        for (Action action : actions) {
            List<PlanItem> awaited = new ArrayList<>(action.getDependsOn());
            Collections.shuffle(awaited, random);
            action.getDependsOn().clear();
            action.getDependsOn().addAll(awaited);
        }
        return this;
    }
}
