// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchPage;
import org.pacte.dsl.ide.services.Link;
import org.pacte.workbench.Texts;
import org.pacte.workbench.editor.ContractEditors;

/** Makes addresses of the web, of people and of other files of the dossier links; they open where they belong. */
final class OutsideLinks implements IHyperlinkDetector {
    private final IWorkbenchPage page;
    private List<Link> links = List.of();

    OutsideLinks(IWorkbenchPage page) {
        this.page = page;
    }

    /** Takes the links of the latest text. */
    void update(List<Link> latest) {
        links = latest;
    }

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMultiple) {
        return links.stream()
                .filter(link -> link.range().contains(region.getOffset()))
                .filter(link -> link.range().end() <= viewer.getDocument().getLength())
                .findFirst()
                .map(link -> new IHyperlink[] {new Address(link, page)})
                .orElse(null);
    }

    /** One address under the pointer. */
    private record Address(Link link, IWorkbenchPage page) implements IHyperlink {
        @Override
        public IRegion getHyperlinkRegion() {
            return new Region(link.range().offset(), link.range().length());
        }

        @Override
        public String getTypeLabel() {
            return null;
        }

        @Override
        public String getHyperlinkText() {
            return Texts.get("text.openAddress");
        }

        @Override
        public void open() {
            URI target = link.target();
            if ("file".equals(target.getScheme())) {
                ContractEditors.open(page, Path.of(target));
            } else {
                Program.launch(target.toString());
            }
        }
    }
}
