// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.reporting;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.LineAndColumn;
import org.eclipse.xtext.util.TextRegion;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Checker;
import org.pacte.checks.Finding;
import org.pacte.checks.Policy;
import org.pacte.checks.Severity;
import org.pacte.checks.Verdict;
import org.pacte.dsl.names.ContractResource;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.contract.QuantityStatement;
import org.pacte.model.contract.Waiver;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Messages;

/**
 * Everything that is wrong with one file: syntax, names, and the rules over the whole dossier.
 *
 * <p>Each issue carries the rule as its code, and as data the rule's explanation, its fix, the element's qualified name,
 * then what else a quick fix needs, such as the nearest names. R01 comes from the linker, which knows those names.
 */
@Singleton
public class DossierValidator extends ResourceValidatorImpl {
    private static final Comparator<Issue> OUTER_FIRST = Comparator.comparing(Issue::getOffset).thenComparing(DossierValidator::end,
            Comparator.reverseOrder());

    /** The code of what is wrong with a file as a whole. */
    public static final String FILE = "fichier";
    private static final Messages MESSAGES = Messages.beside(DossierValidator.class);

    private final BlockProperties blocks;
    private final SyntaxIssues syntax;
    private final FollowUpFaults followUp;
    private final DeclarationFaults declarations;
    private final ILocationInFileProvider locations;
    private final Catalogue catalogue;
    private final Policy policy;
    private final Locale locale;
    private final Clock clock;

    @Inject
    public DossierValidator(BlockProperties blocks, SyntaxIssues syntax, FollowUpFaults followUp, DeclarationFaults declarations,
            ILocationInFileProvider locations, Catalogue catalogue, Policy policy, Locale locale, Clock clock) {
        this.blocks = blocks;
        this.syntax = syntax;
        this.followUp = followUp;
        this.declarations = declarations;
        this.locations = locations;
        this.catalogue = catalogue;
        this.policy = policy;
        this.locale = locale;
        this.clock = clock;
    }

    @Override
    protected void collectResourceDiagnostics(Resource resource, CancelIndicator monitor, IAcceptor<Issue> acceptor) {
        final XtextResource file = (XtextResource) resource;
        final ICompositeNode root = file.getParseResult().getRootNode();
        final List<Issue> issues = new ArrayList<>();
        super.collectResourceDiagnostics(resource, monitor, issues::add);
        final List<Issue> misplaced = new ArrayList<>(blocks.faults(root).stream().map(fault -> issue(fault, file)).toList());
        if (file instanceof ContractResource contract && contract.undecodable().isPresent()) {
            acceptor.accept(issue(new TextFaults.Fault(TextFaults.Kind.NOT_UTF_8, 0), file));
        }
        for (final TextFaults.Fault fault : TextFaults.of(root.getText())) {
            final boolean decomposed = fault.kind() == TextFaults.Kind.DECOMPOSED;
            if (!decomposed || !issues.isEmpty() || !misplaced.isEmpty()) {
                acceptor.accept(issue(fault, file));
            }
            if (decomposed) {
                // Each accent breaks a keyword then, and none of the messages would tell why.
                issues.clear();
                misplaced.clear();
            }
        }
        final List<BrokenParts> broken = broken(file.getResourceSet());
        outer(issues, file).stream().filter(issue -> broken.stream().noneMatch(each -> each.mayDeclare(written(issue, root))))
                .forEach(acceptor::accept);
        misplaced.addAll(issues);
        misplaced.sort(OUTER_FIRST);
        syntax.told(misplaced, file).forEach(acceptor::accept);
    }

    private static String written(Issue issue, ICompositeNode root) {
        return root.getText().substring(issue.getOffset(), issue.getOffset() + issue.getLength());
    }

    /** What could not be read of the files of a dossier: a name that is unknown may be declared there. */
    private List<BrokenParts> broken(ResourceSet dossier) {
        return dossier == null ? List.of() : dossier.getResources().stream().filter(XtextResource.class::isInstance).map(XtextResource.class::cast)
                .filter(file -> file.getParseResult() != null && file.getParseResult().hasSyntaxErrors()).map(this::broken).toList();
    }

    private BrokenParts broken(XtextResource file) {
        return BrokenParts.of(file, blocks.faults(file.getParseResult().getRootNode()));
    }

    /** Takes the links' issues out of a list, and those inside of a value that is reported already, which tell nothing new. */
    private List<Issue> outer(List<Issue> issues, XtextResource file) {
        issues.sort(OUTER_FIRST);
        complete(issues, file);
        final List<Issue> links = issues.stream().filter(issue -> !SyntaxMessages.CODE.equals(issue.getCode())).toList();
        issues.removeAll(links);
        int end = -1;
        for (final Iterator<Issue> each = issues.iterator(); each.hasNext();) {
            final int last = end(each.next());
            if (last <= end) {
                each.remove();
            }
            end = Math.max(end, last);
        }
        return links;
    }

    private Issue issue(TextFaults.Fault fault, XtextResource file) {
        final int length = file.getParseResult().getRootNode().getTotalLength();
        final Issue.IssueImpl issue = at(new TextRegion(fault.offset(), Math.min(1, length - fault.offset())), file);
        issue.setSeverity(org.eclipse.xtext.diagnostics.Severity.ERROR);
        issue.setMessage(MESSAGES.get(locale, "text." + fault.kind()));
        issue.setCode(FILE);
        issue.setData(new String[] {"", "", ""});
        return issue;
    }

    /** Finds the elements of sorted issues in one walk over the text, since a broken text may have thousands. */
    private void complete(List<Issue> issues, XtextResource resource) {
        final Iterator<ILeafNode> leaves = resource.getParseResult().getRootNode().getLeafNodes().iterator();
        INode leaf = resource.getParseResult().getRootNode();
        final String text = leaf.getText();
        int end = 0;
        for (final Issue issue : issues) {
            while (issue.getOffset() >= end && leaves.hasNext()) {
                leaf = leaves.next();
                end = leaf.getTotalEndOffset();
            }
            complete((Issue.IssueImpl) issue, NodeModelUtils.findActualSemanticObjectFor(leaf), text);
        }
    }

    private static int end(Issue issue) {
        return issue.getOffset() + issue.getLength();
    }

    @Override
    protected void validate(Resource resource, CheckMode mode, CancelIndicator monitor, IAcceptor<Issue> acceptor) {
        if (resource instanceof XtextResource text && text.getParseResult() != null) {
            final List<Finding> findings = judge(resource.getResourceSet(), monitor).findings();
            reportFollowUp(text, Dossier.of(resource.getResourceSet().getResources()), acceptor);
            report(text, findings.stream().filter(finding -> finding.element().eResource() == resource).toList(), acceptor);
        }
    }

    /**
     * Validates all files of a dossier at once, so that the rules run once and not once a file.
     *
     * @return the issues by file, in the order of the resource set
     */
    public Map<XtextResource, List<Issue>> validateAll(ResourceSet dossier, CancelIndicator monitor) {
        return judgeAll(dossier, monitor).issues();
    }

    /** Does what {@link #validateAll} does, and tells also what the rules themselves found. */
    public Judged judgeAll(ResourceSet dossier, CancelIndicator monitor) {
        final List<XtextResource> files = dossier.getResources().stream().filter(XtextResource.class::isInstance).map(XtextResource.class::cast)
                .filter(file -> file.getParseResult() != null).toList();
        files.forEach(file -> resolveProxies(file, monitor));
        final Verdict verdict = judge(dossier, monitor);
        final Map<Resource, List<Finding>> findings = verdict.findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.element().eResource()));
        final Dossier whole = Dossier.of(dossier.getResources());
        final Map<Resource, List<Finding>> waived = verdict.waived().stream()
                .collect(Collectors.groupingBy(finding -> finding.element().eResource()));
        final Map<XtextResource, List<Issue>> issues = new LinkedHashMap<>();
        final Map<XtextResource, List<WaivedIssue>> covered = new LinkedHashMap<>();
        for (final XtextResource file : files) {
            final List<Issue> found = new ArrayList<>();
            collectResourceDiagnostics(file, monitor, found::add);
            reportFollowUp(file, whole, found::add);
            report(file, findings.getOrDefault(file, List.of()), found::add);
            issues.put(file, found);
            covered.put(file, waived.getOrDefault(file, List.of()).stream()
                    .map(finding -> new WaivedIssue(issue(finding, file), finding.waiver())).toList());
        }
        final long faults = issues.values().stream().flatMap(List::stream).filter(DossierValidator::isFaultOfText).count();
        return new Judged(issues, covered, verdict.withTextFaults((int) faults));
    }

    private static boolean isFaultOfText(Issue issue) {
        return issue.getSeverity() == org.eclipse.xtext.diagnostics.Severity.ERROR
                && (SyntaxMessages.CODE.equals(issue.getCode()) || FollowUpFaults.CODE.equals(issue.getCode()) || FILE.equals(issue.getCode()));
    }

    private Verdict judge(ResourceSet dossier, CancelIndicator monitor) {
        final Checker checker = new Checker(catalogue, locale, LocalDate.now(clock), policy, monitor::isCanceled);
        try {
            return checker.judge(Dossier.of(dossier.getResources()));
        } catch (final CancellationException e) {
            getOperationCanceledManager().throwOperationCanceledException();
            throw e;
        }
    }

    private void reportFollowUp(XtextResource file, Dossier dossier, IAcceptor<Issue> acceptor) {
        if (!file.getContents().isEmpty() && file.getContents().get(0) instanceof DossierFile root) {
            followUp.faults(root, dossier).forEach(fault -> acceptor.accept(issue(fault, FollowUpFaults.CODE, file)));
            declarations.faults(root).forEach(fault -> acceptor.accept(issue(fault, SyntaxMessages.CODE, file)));
        }
    }

    /**
     * What was found in a dossier.
     *
     * @param issues all issues by file, in the order of the resource set
     * @param waived what waivers cover, by file
     * @param verdict what the rules found, R01 included
     */
    public record Judged(Map<XtextResource, List<Issue>> issues, Map<XtextResource, List<WaivedIssue>> waived, Verdict verdict) {
    }

    /** An issue and the waiver that covers it. */
    public record WaivedIssue(Issue issue, Waiver waiver) {
    }

    private void report(XtextResource file, List<Finding> findings, IAcceptor<Issue> acceptor) {
        // The linker tells unknown names, with the nearest ones.
        final BrokenParts broken = broken(file);
        findings.stream().filter(finding -> !LinkMessages.CODE.equals(finding.rule()) && !broken.explain(finding))
                .forEach(finding -> acceptor.accept(issue(finding, file)));
    }

    /** Gives the parser's and the linker's issues the code and data that all others have. */
    private void complete(Issue.IssueImpl issue, EObject element, String text) {
        final List<String> data = new ArrayList<>();
        final boolean link = LinkMessages.CODE.equals(issue.getCode());
        data.add(link ? catalogue.rule(LinkMessages.CODE).map(rule -> rule.explanation(locale)).orElse("") : "");
        data.add(link ? catalogue.rule(LinkMessages.CODE).map(rule -> rule.fix(locale)).orElse("") : "");
        data.add(element == null ? "" : Dossier.namedAround(element).map(Dossier::qualifiedName).orElse(""));
        if (link && issue.getData() != null) {
            data.addAll(List.of(issue.getData()));
        }
        final String kind = !link && issue.getData() != null && issue.getData().length > 1 ? issue.getData()[1] : "";
        issue.setCode(link ? LinkMessages.CODE : SyntaxMessages.CODE);
        issue.setData(data.toArray(String[]::new));
        SyntaxIssues.addCure(issue, kind, text);
    }

    private Issue issue(BlockProperties.Fault fault, XtextResource resource) {
        final ITextRegion region = fault.node().getTextRegion();
        final EObject element = NodeModelUtils.findActualSemanticObjectFor(fault.node());
        final Issue.IssueImpl issue = at(region, resource);
        issue.setSeverity(org.eclipse.xtext.diagnostics.Severity.ERROR);
        issue.setMessage(fault.message());
        issue.setCode(SyntaxMessages.CODE);
        issue.setData(new String[] {"", "", element == null ? "" : Dossier.namedAround(element).map(Dossier::qualifiedName).orElse(""), fault.meant()});
        return issue;
    }

    private Issue issue(FollowUpFaults.Fault fault, String code, XtextResource resource) {
        final Issue.IssueImpl issue = at(locations.getSignificantTextRegion(fault.element(), fault.feature(), fault.index()), resource);
        issue.setSeverity(org.eclipse.xtext.diagnostics.Severity.ERROR);
        issue.setMessage(fault.message());
        issue.setCode(code);
        issue.setData(new String[] {"", "", Dossier.namedAround(fault.element()).map(Dossier::qualifiedName).orElse("")});
        return issue;
    }

    /** Returns the issue that a finding is in the text of its element, whether or not it is told. */
    public Issue issue(Finding finding) {
        return issue(finding, (XtextResource) finding.element().eResource());
    }

    private Issue issue(Finding finding, XtextResource resource) {
        final Issue.IssueImpl issue = at(region(finding), resource);
        issue.setSeverity(severity(finding.severity()));
        issue.setMessage(finding.message());
        issue.setCode(finding.rule());
        issue.setData(new String[] {finding.explanation(), finding.fix(), finding.elementName()});
        return issue;
    }

    /** The value that a finding speaks of; the element's name where the value is missing. */
    private ITextRegion region(Finding finding) {
        final EObject element = finding.element();
        final EStructuralFeature feature = finding.feature();
        if (feature == null || !element.eIsSet(feature)) {
            return locations.getSignificantTextRegion(element);
        }
        if (element.eGet(feature) instanceof QuantityStatement quantity) {
            return figure(quantity);
        }
        final int index = feature.isMany() ? Math.max(0, finding.index()) : finding.index();
        return locations.getSignificantTextRegion(element, feature, index);
    }

    /** A quantity is marked at its first figure: what is significant by default is the keyword behind it, such as {@code dont}. */
    private ITextRegion figure(QuantityStatement quantity) {
        return quantity.eClass().getEAttributes().stream().filter(each -> each.getEAttributeType() == EcorePackage.Literals.EBIG_DECIMAL)
                .filter(each -> !each.isMany() && quantity.eIsSet(each)).findFirst()
                .map(each -> locations.getSignificantTextRegion(quantity, each, Finding.WHOLE))
                .orElseGet(() -> locations.getFullTextRegion(quantity));
    }

    private static Issue.IssueImpl at(ITextRegion region, XtextResource resource) {
        final Issue.IssueImpl issue = new Issue.IssueImpl();
        final INode root = resource.getParseResult().getRootNode();
        final LineAndColumn start = NodeModelUtils.getLineAndColumn(root, region.getOffset());
        final LineAndColumn end = NodeModelUtils.getLineAndColumn(root, region.getOffset() + region.getLength());
        issue.setOffset(region.getOffset());
        issue.setLength(region.getLength());
        issue.setLineNumber(start.getLine());
        issue.setColumn(start.getColumn());
        issue.setLineNumberEnd(end.getLine());
        issue.setColumnEnd(end.getColumn());
        issue.setUriToProblem(resource.getURI());
        issue.setType(CheckType.FAST);
        return issue;
    }

    private static org.eclipse.xtext.diagnostics.Severity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> org.eclipse.xtext.diagnostics.Severity.ERROR;
            case WARNING -> org.eclipse.xtext.diagnostics.Severity.WARNING;
            case INFO, OFF -> org.eclipse.xtext.diagnostics.Severity.INFO;
        };
    }
}
