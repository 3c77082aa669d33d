// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.inspection;

import com.google.inject.Inject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.util.ITextRegion;
import org.pacte.checks.Finding;

/** Finds the lines of findings in the files that were read. */
final class FindingLines {
    private final ILocationInFileProvider locations;

    @Inject
    FindingLines(ILocationInFileProvider locations) {
        this.locations = locations;
    }

    /** Returns the line, from 1, of the value that a finding in the file speaks of, or of its element. */
    int line(Finding finding, SourceFile file) {
        final ITextRegion region = finding.feature() == null ? locations.getSignificantTextRegion(finding.element())
                : locations.getSignificantTextRegion(finding.element(), finding.feature(), finding.index());
        return region == null ? 1
                : NodeModelUtils.getLineAndColumn(file.resource().orElseThrow().getParseResult().getRootNode(),
                        region.getOffset()).getLine();
    }
}
