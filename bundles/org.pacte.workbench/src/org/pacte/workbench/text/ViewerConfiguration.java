// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.workbench.appearance.Palette;
import org.pacte.workbench.pages.PageContext;

/** What the text viewer is made of. */
final class ViewerConfiguration extends SourceViewerConfiguration {
    private final PageContext context;
    private final SemanticColours words;
    private final IntConsumer follow;
    private final OutsideLinks addresses;

    ViewerConfiguration(PageContext context, SemanticColours words, IntConsumer follow, OutsideLinks addresses) {
        this.context = context;
        this.words = words;
        this.follow = follow;
        this.addresses = addresses;
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        return SyntaxColours.reconciler(Palette.current());
    }

    @Override
    public String[] getConfiguredContentTypes(ISourceViewer viewer) {
        String[] others = ContractPartitions.contentTypes();
        return new String[] {super.getConfiguredContentTypes(viewer)[0], others[0], others[1]};
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return new ContractHover(context, words);
    }

    @Override
    public IAnnotationHover getAnnotationHover(ISourceViewer viewer) {
        return this::findingsOfLine;
    }

    @Override
    public IAnnotationHover getOverviewRulerAnnotationHover(ISourceViewer viewer) {
        return this::findingsOfLine;
    }

    @Override
    public IInformationControlCreator getInformationControlCreator(ISourceViewer viewer) {
        return MarkdownWindow.creator();
    }

    @Override
    public IHyperlinkDetector[] getHyperlinkDetectors(ISourceViewer viewer) {
        return new IHyperlinkDetector[] {new DefinitionLinks(words, follow), addresses};
    }

    @Override
    public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
        return IDocument.DEFAULT_CONTENT_TYPE.equals(contentType) ? new IAutoEditStrategy[] {new AutoIndent()}
                : super.getAutoEditStrategies(viewer, contentType);
    }

    @Override
    public int getTabWidth(ISourceViewer viewer) {
        return 2;
    }

    @Override
    public String[] getIndentPrefixes(ISourceViewer viewer, String contentType) {
        return new String[] {"  ", " ", ""};
    }

    private String findingsOfLine(ISourceViewer viewer, int line) {
        List<Finding> findings = FindingAnnotations.onLine(viewer.getAnnotationModel(), viewer.getDocument(), line);
        return findings.isEmpty() ? null : FindingText.markdown(findings);
    }
}
