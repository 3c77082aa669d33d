// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.pacte.dsl.ide.services.QuickFix;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.workbench.Texts;
import org.pacte.workbench.appearance.Tone;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.fixes.Fixing;
import org.pacte.workbench.images.Icon;
import org.pacte.workbench.pages.PageContext;

/** Offers what cures the findings at the caret, or else those of its line. */
final class QuickFixes implements IQuickAssistProcessor {
    private final SourceViewer viewer;
    private final PageContext context;
    private final QuickAssistAssistant assistant = new QuickAssistAssistant();
    private List<QuickFix> fixes = List.of();

    QuickFixes(SourceViewer viewer, PageContext context) {
        this.viewer = viewer;
        this.context = context;
        assistant.setQuickAssistProcessor(this);
        assistant.setInformationControlCreator(MarkdownWindow.creator());
        assistant.setRestoreCompletionProposalSize(PopupSize.initial());
        assistant.setProposalSelectorBackground(Tone.POPUP.shown());
        assistant.setProposalSelectorForeground(Tone.TEXT.shown());
        assistant.setStatusLineVisible(true);
        assistant.setStatusMessage(Texts.get("fixes.keys"));
        assistant.install(viewer);
    }

    void uninstall() {
        assistant.uninstall();
    }

    /** Asks for the fixes, and shows them if the caret is still there. */
    void request() {
        if (viewer.isEditable()) {
            Point selection = viewer.getSelectedRange();
            ask(new TextRange(selection.x, selection.y), true);
        }
    }

    private void ask(TextRange range, boolean wider) {
        Point selection = viewer.getSelectedRange();
        Answers.use(context.dossier().language().fixes(context.file(), range), viewer.getTextWidget(), found -> {
            if (!viewer.getSelectedRange().equals(selection)) {
                return;
            }
            if (found.isEmpty() && wider) {
                ask(line(), false);
            } else {
                show(found);
            }
        });
    }

    private void show(List<QuickFix> found) {
        fixes = found;
        boolean none = found.isEmpty();
        context.site().getActionBars().getStatusLineManager().setMessage(none ? Texts.get("fixes.none") : null);
        if (!none) {
            assistant.showPossibleQuickAssists();
        }
    }

    private TextRange line() {
        try {
            IRegion line = viewer.getDocument().getLineInformationOfOffset(viewer.getSelectedRange().x);
            return new TextRange(line.getOffset(), line.getLength());
        } catch (BadLocationException e) {
            // The caret is always in the text.
            ILog.of(QuickFixes.class).error(e.getMessage(), e);
            return new TextRange(0, 0);
        }
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext invocation) {
        Fixing fixing = new Fixing(context.site().getPage(), context.dossier());
        return fixes.stream().map(fix -> new Proposal(fix, fixing)).toArray(ICompletionProposal[]::new);
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof FindingAnnotation;
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext invocation) {
        return true;
    }

    /** A fix in the list. */
    private record Proposal(QuickFix fix, Fixing fixing) implements ICompletionProposal {
        @Override
        public void apply(IDocument document) {
            fixing.apply(fix);
        }

        @Override
        public Point getSelection(IDocument document) {
            return null;
        }

        @Override
        public String getAdditionalProposalInfo() {
            return fix.message().isBlank() ? null : Markdown.escaped(fix.message());
        }

        @Override
        public String getDisplayString() {
            return fix.title();
        }

        @Override
        public Image getImage() {
            return Icon.FIX.image();
        }

        @Override
        public IContextInformation getContextInformation() {
            return null;
        }
    }
}
