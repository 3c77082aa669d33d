// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.fixes;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.dsl.ide.text.Uris;

/**
 * What fixes are asked for: a stretch of a file.
 *
 * @param resource the file as it is now
 * @param findings what the last check of the file has found
 * @param dossier all files of the dossier, the file itself among them
 */
public record Situation(XtextResource resource, TextRange asked, List<Issue> findings, List<XtextResource> dossier,
        CancelIndicator cancel) {
    public Situation {
        findings = List.copyOf(findings);
        dossier = List.copyOf(dossier);
    }

    String text() {
        return resource.getParseResult().getRootNode().getText();
    }

    URI file() {
        return Uris.toJava(resource.getURI());
    }

    /** Tells whether a stretch of the text is asked for. */
    boolean touches(int offset, int length) {
        return offset <= asked.end() && asked.offset() <= offset + length;
    }

    boolean touches(INode node) {
        return touches(node.getOffset(), node.getLength());
    }

    /** The findings of the last check that are asked for. */
    List<Issue> findingsThere() {
        return findings.stream().filter(each -> each.getOffset() != null && touches(each.getOffset(),
                each.getLength() == null ? 0 : each.getLength())).toList();
    }

    /** The words that are asked for, in the order of the text. */
    List<ILeafNode> words() {
        List<ILeafNode> words = new ArrayList<>();
        INode root = resource.getParseResult().getRootNode();
        int offset = Math.max(0, asked.offset() - 1);
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
        while (leaf != null && leaf.getOffset() <= asked.end()) {
            if (!leaf.isHidden() && touches(leaf)) {
                words.add(leaf);
            }
            leaf = NodeModelUtils.findLeafNodeAtOffset(root, leaf.getTotalEndOffset());
        }
        return words;
    }
}
