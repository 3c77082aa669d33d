// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.Finding.Severity;
import org.pacte.workbench.Texts;
import org.pacte.workbench.images.Icon;

/** The numbers of findings at the top of the editor; a click on them opens the list. */
final class FindingCounts {
    private final ToolBar toolBar;
    private final Map<Severity, ToolItem> items = new EnumMap<>(Severity.class);

    FindingCounts(Composite parent, Runnable openList) {
        toolBar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        for (Severity severity : Severity.values()) {
            ToolItem item = new ToolItem(toolBar, SWT.PUSH);
            item.setImage(Icon.of(severity).image());
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openList.run()));
            items.put(severity, item);
        }
        show(List.of());
    }

    void show(List<Finding> findings) {
        if (toolBar.isDisposed()) {
            return;
        }
        items.forEach((severity, item) -> {
            String number = String.valueOf(findings.stream().filter(finding -> finding.severity() == severity).count());
            item.setText(number);
            item.setToolTipText(Texts.get("counts." + severity.name().toLowerCase(Locale.ROOT), number));
        });
        toolBar.getParent().layout(true);
    }
}
