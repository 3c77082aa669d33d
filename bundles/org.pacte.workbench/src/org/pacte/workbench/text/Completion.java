// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.jface.text.source.SourceViewer;
import org.pacte.dsl.ide.services.Proposal;
import org.pacte.workbench.Texts;
import org.pacte.workbench.appearance.Tone;
import org.pacte.workbench.dossier.LiveAnswer;
import org.pacte.workbench.pages.PageContext;

/**
 * Proposes what can be written at the caret. The language services are asked first; the list opens when they have
 * answered, so that the window never waits.
 */
final class Completion implements IContentAssistProcessor {
    private final PageContext context;
    private final ContentAssistant assistant = new ContentAssistant();
    private SourceViewer viewer;
    private List<CompletionItem> items = List.of();
    private boolean said;
    private boolean asking;
    private boolean session;

    Completion(PageContext context) {
        this.context = context;
        assistant.setContentAssistProcessor(this, IDocument.DEFAULT_CONTENT_TYPE);
        for (String contentType : ContractPartitions.contentTypes()) {
            assistant.setContentAssistProcessor(this, contentType);
        }
        assistant.setInformationControlCreator(MarkdownWindow.creator());
        assistant.setRestoreCompletionProposalSize(PopupSize.initial());
        assistant.enableColoredLabels(true);
        assistant.setProposalSelectorBackground(Tone.POPUP.shown());
        assistant.setProposalSelectorForeground(Tone.TEXT.shown());
        assistant.setStatusLineVisible(true);
        assistant.setStatusMessage(Texts.get("completion.keys"));
        assistant.setProposalPopupOrientation(IContentAssistant.PROPOSAL_OVERLAY);
        assistant.setContextInformationPopupOrientation(
                IContentAssistant.CONTEXT_INFO_ABOVE);
    }

    void install(SourceViewer installed) {
        viewer = installed;
        assistant.install(installed);
        assistant.addCompletionListener(new ICompletionListener() {
            @Override
            public void assistSessionStarted(ContentAssistEvent event) {
                session = true;
                asking = false;
            }

            @Override
            public void assistSessionEnded(ContentAssistEvent event) {
                session = false;
            }

            @Override
            public void selectionChanged(ICompletionProposal proposal, boolean smartToggle) {
                // Only whether there is a list matters.
            }
        });
    }

    /** Tells whether the list is open or about to be. */
    boolean open() {
        return session || asking;
    }

    void uninstall() {
        assistant.uninstall();
    }

    /** Asks what can be written at the caret, and shows the answer if the caret is still there. */
    void request() {
        if (!viewer.isEditable()) {
            return;
        }
        int offset = viewer.getSelectedRange().x;
        asking = true;
        new LiveAnswer<>(viewer.getTextWidget(), () -> context.dossier().language().complete(context.file(), offset),
                proposals -> answer(offset, proposals)).ask();
    }

    private void answer(int offset, List<Proposal> proposals) {
        if (viewer.getSelectedRange().x != offset) {
            asking = false;
            return;
        }
        items = proposals.stream().map(CompletionItem::new).toList();
        if (items.isEmpty()) {
            asking = false;
            say(Texts.get("completion.none"));
        } else {
            say(null);
            assistant.showPossibleCompletions();
        }
    }

    /** The caret has moved: what was said of its former place no longer holds. */
    void moved() {
        asking = false;
        if (said) {
            say(null);
        }
    }

    private void say(String message) {
        said = message != null;
        context.site().getActionBars().getStatusLineManager().setMessage(message);
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer asked, int offset) {
        return items.stream()
                .filter(item -> item.validate(asked.getDocument(), offset, null))
                .toArray(ICompletionProposal[]::new);
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer asked, int offset) {
        return null;
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return null;
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
