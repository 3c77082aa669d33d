// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.plan;

import java.util.ArrayList;
import java.util.List;
import org.pacte.diagrams.gantt.PlanRow;
import org.pacte.model.time.FrenchDates;
import org.pacte.planning.adjustment.Adjustment;
import org.pacte.planning.adjustment.Obstacle;
import org.pacte.workbench.Texts;

/** What the plan says in words of a row. */
final class PlanTips {
    private PlanTips() {
    }

    /** The row, how it stands, why it has its days, and why it cannot be moved. */
    static String of(PlanRow row) {
        List<String> lines = new ArrayList<>(List.of(row.title()));
        if (!row.progress().isEmpty()) {
            lines.add(row.critical() ? Texts.get("plan.tip.critical", row.progress()) : row.progress());
        }
        if (!row.explanation().isEmpty()) {
            lines.add(row.explanation());
        }
        if (!row.slack().isEmpty()) {
            lines.add(Texts.get("plan.tip.slack", row.slack()));
        }
        if (row.kind() != PlanRow.Kind.COMMITMENT) {
            row.dates().flatMap(dates -> dates.obstacle()).map(PlanTips::said).ifPresent(lines::add);
        }
        return String.join("\n", lines);
    }

    private static String said(Obstacle obstacle) {
        return obstacle.print(Texts.language());
    }

    /** Why a part of a row cannot be pulled. */
    static String stuck(PlanRow row, BarDrag.Part part) {
        return row.dates().flatMap(dates -> dates.obstacle()).map(PlanTips::said).orElseGet(() -> Texts.get("plan.stuck"));
    }

    /** Days in words, while a bar is pulled. */
    static String days(Adjustment days) {
        String start = FrenchDates.numeric(days.start());
        if (days.finish() == null) {
            return Texts.get("plan.from", start);
        }
        if (days.finish().equals(days.start())) {
            return start;
        }
        String words = Texts.get("plan.days", start, FrenchDates.numeric(days.finish()));
        return days.changes().stream().filter(each -> each.feature().equals("duration")).findFirst()
                .map(each -> words + " · " + each.text()).orElse(words);
    }
}
