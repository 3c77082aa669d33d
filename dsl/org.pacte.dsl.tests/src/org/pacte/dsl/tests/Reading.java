// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.tests;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.pacte.dsl.reporting.LinkMessages;
import org.pacte.dsl.reporting.SyntaxMessages;

/** A text that was read, and what the language makes of it. */
public record Reading(Language language, XtextResource resource) {

    public ICompositeNode root() {
        return resource.getParseResult().getRootNode();
    }

    public String text() {
        return root().getText();
    }

    /** Returns the elements of a kind, in the order of the text. */
    public <T extends EObject> List<T> all(Class<T> kind) {
        return EcoreUtil2.eAllOfType(resource.getContents().get(0), kind);
    }

    /** Returns the first element of a kind. */
    public <T extends EObject> T first(Class<T> kind) {
        return all(kind).get(0);
    }

    /** Returns everything that is wrong, in the order of the text. */
    public List<Issue> issues() {
        return language.part(IResourceValidator.class).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .sorted((a, b) -> Integer.compare(a.getOffset(), b.getOffset())).toList();
    }

    /** Returns the issues of one code, or of several. */
    public List<Issue> issues(String... codes) {
        return issues().stream().filter(issue -> Stream.of(codes).anyMatch(code -> code.equals(issue.getCode()))).toList();
    }

    /** Returns what keeps the text from being read: errors of syntax and names, one a line, for assertions. */
    public String faults() {
        return issues(SyntaxMessages.CODE, LinkMessages.CODE).stream()
                .map(issue -> issue.getLineNumber() + ": " + issue.getMessage()).collect(Collectors.joining("\n"));
    }

    /** Returns the text as the formatter lays it out, or some stretches of it; one that could not be read is left as it is. */
    public String formatted(ITextRegion... regions) {
        if (resource.getParseResult().hasSyntaxErrors()) {
            return text();
        }
        final ITextRegionAccess access = language.part(TextRegionAccessBuilder.class).forNodeModel(resource).create();
        final FormatterRequest request = language.part(FormatterRequest.class).setTextRegionAccess(access);
        request.setRegions(List.of(regions));
        return access.getRewriter().renderToString(language.part(IFormatter2.class).format(request));
    }
}
