// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.pieces;

import java.util.ArrayList;
import java.util.List;
import org.pacte.dsl.ide.services.TextChange;

/**
 * What was typed in a file since it was read last, so that two changes far from each other are two small pieces to read.
 *
 * <p>What is typed or taken back in one go is one change; many changes are none, the texts tell then.
 */
public final class TypedChanges {
    private static final int MOST = 8;

    private final String before;
    private final List<TextChange> changes = new ArrayList<>();
    private boolean many;

    /** Begins with a text that nothing was changed in. */
    public TypedChanges(String before) {
        this.before = before;
    }

    /** Adds a change of the text that the ones before have made. */
    public void add(TextChange change) {
        TextChange last = changes.isEmpty() ? null : changes.getLast();
        if (last != null && change.length() == 0 && change.offset() == last.offset() + last.text().length()) {
            changes.set(changes.size() - 1,
                    new TextChange(last.offset(), last.length(), last.text() + change.text()));
        } else {
            changes.add(change);
        }
        many |= changes.size() > MOST;
        if (many) {
            changes.clear();
        }
    }

    /** Returns the changes, one after the other, that lead from a text that was read to one that was typed. */
    public List<TextChange> since(String read, String typed) {
        if (many || !read.equals(before)) {
            return between(read, typed);
        }
        String made = before;
        List<TextChange> steps = new ArrayList<>(changes);
        for (TextChange each : changes) {
            made = each.applyTo(made);
        }
        steps.addAll(between(made, typed));
        return steps;
    }

    /** The change between two texts, if there is any. */
    public static List<TextChange> between(String read, String typed) {
        TextChange change = TextChange.between(read, typed);
        return change.length() == 0 && change.text().isEmpty() ? List.of() : List.of(change);
    }
}
