// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.structure;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.dsl.ide.requests.RunningRequest;
import org.pacte.dsl.ide.services.Link;
import org.pacte.dsl.ide.services.TextRange;

/** Finds addresses in texts and comments, and files of the dossier that a source names. */
public final class Links {
    /** Other schemes are no links: a contract of others must not start anything. */
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:)[^\\s\"«»<>{}|^`\\[\\]\\\\]+");
    private static final String TRAILING = ".,;:!?')’…";
    private static final String FEATURE = "url";

    private Links() {
    }

    /**
     * The links of a file, in order.
     *
     * @param dossier the folder that a named file has to lie in
     */
    public static List<Link> of(XtextResource resource, Path dossier) {
        List<Link> links = new ArrayList<>();
        String text = resource.getParseResult().getRootNode().getText();
        for (Matcher matcher = ADDRESS.matcher(text); matcher.find();) {
            String address = trimmed(matcher.group());
            uri(address).ifPresent(target ->
                    links.add(new Link(new TextRange(matcher.start(), address.length()), target)));
        }
        RunningRequest request = RunningRequest.of(resource);
        resource.getAllContents().forEachRemaining(element -> {
            request.goOn();
            addFile(element, resource, dossier, links);
        });
        links.sort(Comparator.comparingInt(link -> link.range().offset()));
        return links;
    }

    /** An address without the punctuation of the sentence around it; a bracket that it opens itself stays. */
    private static String trimmed(String address) {
        int end = address.length();
        while (end > 0 && TRAILING.indexOf(address.charAt(end - 1)) >= 0
                && !(address.charAt(end - 1) == ')' && address.lastIndexOf('(', end - 1) >= 0)) {
            end--;
        }
        return address.substring(0, end);
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException e) {
            // It looks like an address and is none.
            return Optional.empty();
        }
    }

    private static void addFile(EObject element, XtextResource resource, Path dossier, List<Link> links) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(FEATURE);
        if (feature == null || !(element.eGet(feature) instanceof String name) || ADDRESS.matcher(name).find()) {
            return;
        }
        for (INode node : NodeModelUtils.findNodesForFeature(element, feature)) {
            int at = node.getText().indexOf(name);
            file(name, resource, dossier).filter(target -> at >= 0).ifPresent(target -> links
                    .add(new Link(new TextRange(node.getTotalOffset() + at, name.length()), target.toUri())));
        }
    }

    private static Optional<Path> file(String name, XtextResource resource, Path dossier) {
        if (name.isBlank() || !resource.getURI().isFile()) {
            return Optional.empty();
        }
        try {
            Path file = Path.of(resource.getURI().toFileString()).resolveSibling(name).normalize();
            return file.startsWith(dossier.toAbsolutePath().normalize()) && Files.isRegularFile(file)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            // It is no name of a file.
            return Optional.empty();
        }
    }
}
