// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pacte.workbench.Texts;
import org.pacte.workbench.outline.SymbolTree;
import org.pacte.workbench.rules.RuleBook;

/** How findings are put together. */
enum Grouping {
    /** One list. */
    NONE {
        @Override
        String key(FindingRow row) {
            return "";
        }

        @Override
        String title(FindingRow row, RuleBook rules) {
            return "";
        }
    },
    RULE {
        @Override
        String key(FindingRow row) {
            return row.finding().rule();
        }

        @Override
        String title(FindingRow row, RuleBook rules) {
            String title = rules.title(row.finding().rule());
            return title.isEmpty() ? row.finding().rule() : row.finding().rule() + "\u2002" + title;
        }
    },
    AXIS {
        @Override
        String key(FindingRow row) {
            return row.axis().map(axis -> row.dossier().folder() + " " + axis.qualifiedName()).orElse("");
        }

        @Override
        String title(FindingRow row, RuleBook rules) {
            return row.axis().map(axis -> SymbolTree.label(axis).getString())
                    .orElseGet(() -> Texts.get("findings.noAxis"));
        }

        @Override
        Comparator<FindingGroup> order() {
            return Comparator.comparing((FindingGroup group) -> group.key().isEmpty())
                    .thenComparing(group -> group.rows().getFirst().file())
                    .thenComparing(group -> group.rows().getFirst().axis()
                            .map(axis -> axis.range().offset()).orElse(0));
        }
    },
    SEVERITY {
        @Override
        String key(FindingRow row) {
            return row.waived() ? "waived" : row.finding().severity().name();
        }

        @Override
        String title(FindingRow row, RuleBook rules) {
            return Texts.get("findings.group." + key(row).toLowerCase(Locale.ROOT));
        }
    };

    abstract String key(FindingRow row);

    abstract String title(FindingRow row, RuleBook rules);

    /** The gravest groups first, the largest of them before the others. */
    Comparator<FindingGroup> order() {
        return Comparator.comparing((FindingGroup group) -> group.gravest().waived())
                .thenComparing(group -> group.gravest().finding().severity())
                .thenComparing(group -> -group.rows().size())
                .thenComparing(FindingGroup::key, RuleBook::compare);
    }

    /** Puts sorted rows together; their order stays inside of each group. */
    List<FindingGroup> groups(List<FindingRow> rows, RuleBook rules) {
        Map<String, List<FindingRow>> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row));
        return byKey.entrySet().stream()
                .map(group -> new FindingGroup(group.getKey(), title(group.getValue().getFirst(), rules),
                        group.getValue()))
                .sorted(order()).toList();
    }

    String label() {
        return Texts.get("findings.grouping." + name().toLowerCase(Locale.ROOT));
    }
}
