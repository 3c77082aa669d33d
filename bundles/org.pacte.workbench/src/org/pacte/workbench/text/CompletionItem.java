// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.text.Normalizer;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.pacte.dsl.ide.services.Proposal;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.workbench.images.Icon;

/** One proposal in the list, and how it gets into the text. */
final class CompletionItem
        implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {
    private final Proposal proposal;
    private Point selection;

    CompletionItem(Proposal proposal) {
        this.proposal = proposal;
    }

    /** Tells whether what is typed so far occurs in the proposal, whatever the case and the accents. */
    boolean matches(String typed) {
        return folded(proposal.filter()).contains(folded(typed));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        int start = proposal.change().offset();
        try {
            return offset >= start && matches(document.get(start, offset - start));
        } catch (BadLocationException e) {
            // The caret has left the place that the proposal was made for.
            return false;
        }
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        // A gap that is still selected is what the proposal stands for.
        apply(viewer.getDocument(), offset + viewer.getSelectedRange().y);
        fillIn(viewer);
    }

    @Override
    public void apply(IDocument document) {
        apply(document, proposal.change().offset() + proposal.change().length());
    }

    private void apply(IDocument document, int caret) {
        int start = proposal.change().offset();
        try {
            document.replace(start, caret - start, proposal.change().text());
            selection = new Point(start + proposal.change().text().length(), 0);
        } catch (BadLocationException e) {
            ILog.of(CompletionItem.class).error(e.getMessage(), e);
        }
    }

    /** Lets the user jump with the tabulator from one gap of the inserted text to the next. */
    private void fillIn(ITextViewer viewer) {
        if (selection == null || proposal.placeholders().isEmpty()) {
            return;
        }
        int start = proposal.change().offset();
        int exit = selection.x;
        LinkedModeModel model = new LinkedModeModel();
        try {
            int order = 0;
            for (TextRange range : proposal.placeholders()) {
                if (range.length() == 0) {
                    exit = start + range.offset();
                    continue;
                }
                LinkedPositionGroup group = new LinkedPositionGroup();
                group.addPosition(new LinkedPosition(viewer.getDocument(), start + range.offset(), range.length(),
                        order++));
                model.addGroup(group);
            }
            if (order == 0) {
                selection = new Point(exit, 0);
                return;
            }
            model.forceInstall();
            LinkedModeUI gaps = new LinkedModeUI(model, viewer);
            gaps.setExitPosition(viewer, exit, 0, Integer.MAX_VALUE);
            gaps.enter();
            selection = new Point(gaps.getSelectedRegion().getOffset(), gaps.getSelectedRegion().getLength());
        } catch (BadLocationException e) {
            ILog.of(CompletionItem.class).error(e.getMessage(), e);
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return selection;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return proposal.documentation().isBlank() ? null : proposal.documentation();
    }

    @Override
    public String getDisplayString() {
        return proposal.label();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString text = new StyledString(proposal.label());
        if (!proposal.detail().isBlank()) {
            text.append("\u2002" + proposal.detail(), StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public Image getImage() {
        return Icon.of(proposal.kind()).image();
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // Nothing is shown in the text before a proposal is taken.
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // Nothing was shown in the text.
    }
}
