// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.plan;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.pacte.diagrams.gantt.PlanRow;
import org.pacte.workbench.Texts;

/** A column of the plan's table. */
enum PlanColumn {
    NAME(228, "title"), PILOTS(64, "pilots"), START(92, "start"), FINISH(92, "end"), DURATION(80, "duration"), SLACK(74, ""),
    PROGRESS(200, "");

    private static final String INDENT = "\u2003";

    private final int width;
    private final String feature;

    PlanColumn(int width, String feature) {
        this.width = width;
        this.feature = feature;
    }

    int width() {
        return width;
    }

    int alignment() {
        return this == DURATION || this == SLACK ? SWT.RIGHT : SWT.LEFT;
    }

    String title() {
        return Texts.get("plan.column." + name().toLowerCase(Locale.ROOT));
    }

    String text(PlanRow row) {
        return switch (this) {
            case NAME -> INDENT.repeat(row.depth()) + row.title();
            case PILOTS -> row.pilots();
            case START -> row.start();
            case FINISH -> row.finish();
            case DURATION -> row.duration();
            case SLACK -> row.slack();
            case PROGRESS -> row.progress();
        };
    }

    /** Tells whether what the column shows of a row follows from other items. */
    boolean computed(PlanRow row) {
        boolean dates = row.dates().isPresent();
        return dates && switch (this) {
            case START -> row.dates().get().start() == null;
            case FINISH -> row.dates().get().end() == null && row.kind() != PlanRow.Kind.MILESTONE;
            case DURATION -> row.dates().get().duration() == null;
            default -> false;
        };
    }

    /** Returns the property of the text that can be written here; empty where the column only tells. */
    Optional<String> feature(PlanRow row) {
        if (feature.isEmpty()) {
            return Optional.empty();
        }
        return switch (row.kind()) {
            case AXIS, COMMITMENT -> this == NAME ? Optional.of(feature) : Optional.empty();
            case MILESTONE -> this == NAME ? Optional.of(feature) : this == START ? Optional.of("date") : Optional.empty();
            case ACTION -> Optional.of(feature);
        };
    }
}
