// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.navigator;

import java.util.List;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.TextStyle;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.Finding.Severity;
import org.pacte.workbench.Texts;
import org.pacte.workbench.appearance.Palette;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.images.Icon;
import org.pacte.workbench.outline.SymbolTree;

/** How dossiers, files and elements look in the tree; a file also says how many errors or warnings it has. */
final class DossierLabels extends StyledCellLabelProvider {
    @Override
    public void update(ViewerCell cell) {
        StyledString label = label(cell.getElement());
        cell.setText(label.getString());
        cell.setStyleRanges(label.getStyleRanges());
        cell.setImage(icon(cell.getElement()).image());
        super.update(cell);
    }

    @Override
    public String getToolTipText(Object element) {
        return switch (element) {
            case Dossier dossier -> dossier.folder().toString();
            case FileNode file -> file.file().toString();
            case SymbolNode node -> SymbolTree.tip(node.symbol());
            default -> null;
        };
    }

    private static StyledString label(Object element) {
        return switch (element) {
            case Dossier dossier -> new StyledString(dossier.name());
            case FileNode file -> counted(file);
            case SymbolNode node -> SymbolTree.label(node.symbol());
            default -> new StyledString();
        };
    }

    private static Icon icon(Object element) {
        return switch (element) {
            case FileNode file -> Icon.FILE;
            case SymbolNode node -> Icon.of(node.symbol().kind());
            default -> Icon.DOSSIER;
        };
    }

    private static StyledString counted(FileNode file) {
        StyledString label = new StyledString(file.path());
        List<Finding> findings = file.dossier().findings(file.uri());
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            long number = findings.stream().filter(finding -> finding.severity() == severity).count();
            if (number > 0) {
                String key = severity == Severity.ERROR ? "navigator.errors" : "navigator.warnings";
                return label.append("\u2002" + Texts.get(key, String.valueOf(number)), coloured(severity));
            }
        }
        return label;
    }

    private static Styler coloured(Severity severity) {
        return new Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.foreground = Palette.current().of(severity);
            }
        };
    }
}
