// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.export;

import com.google.inject.Inject;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.pacte.checks.Finding;
import org.pacte.documents.Locator;

/** Finds the lines of findings in the files that were read; files are named from the folder of the dossier. */
final class TextLocator {
    private final ILocationInFileProvider locations;

    @Inject
    TextLocator(ILocationInFileProvider locations) {
        this.locations = locations;
    }

    Locator below(Path folder) {
        final Map<XtextResource, String> names = new HashMap<>();
        return finding -> finding.element().eResource() instanceof XtextResource resource
                ? Optional.of(new Locator.Place(names.computeIfAbsent(resource, each -> name(each, folder)),
                        line(finding, resource)))
                : Optional.empty();
    }

    private static String name(XtextResource resource, Path folder) {
        final Path file = Path.of(resource.getURI().toFileString());
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private int line(Finding finding, XtextResource resource) {
        final ITextRegion region = finding.feature() == null ? locations.getSignificantTextRegion(finding.element())
                : locations.getSignificantTextRegion(finding.element(), finding.feature(), finding.index());
        return region == null ? 1
                : NodeModelUtils.getLineAndColumn(resource.getParseResult().getRootNode(), region.getOffset())
                        .getLine();
    }
}
