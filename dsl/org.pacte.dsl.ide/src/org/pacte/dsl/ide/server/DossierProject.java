// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.build.BuildRequest;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.workspace.ISourceFolder;
import org.pacte.dsl.dossier.DossierReader;
import org.pacte.dsl.ide.gauge.Gauges;
import org.pacte.dsl.ide.gauge.Measured;
import org.pacte.dsl.names.ContractResource;
import org.pacte.dsl.reporting.DossierValidator;
import org.pacte.dsl.reporting.UnreadFiles;
import org.pacte.model.text.Messages;

/** One dossier: its files, built together, since a rule may look at all of them. */
class DossierProject extends ProjectManager {
    private static final Messages MESSAGES = Messages.beside(DossierReader.class);

    private final Resource.Factory.Registry factories;
    private final Locale locale;
    private final OperationCanceledManager cancellations;
    /** What was published last. */
    private Map<URI, List<Issue>> latest = Map.of();
    private Measured measured = Measured.NOTHING;

    @Inject
    DossierProject(Resource.Factory.Registry factories, Locale locale, OperationCanceledManager cancellations) {
        this.locale = locale;
        this.factories = factories;
        this.cancellations = cancellations;
    }

    /** Makes the dossier readable before its first build, and returns the files that this build is to take. */
    List<URI> prepare() {
        createFreshResourceSet(getIndexState().getResourceDescriptions());
        List<URI> files = new ArrayList<>();
        for (ISourceFolder folder : getProjectConfig().getSourceFolders()) {
            files.addAll(folder.getAllResources(fileSystemScanner));
        }
        return files;
    }

    /** The files of the dossier that the last build knew, in order. */
    List<XtextResource> files() {
        return getIndexState().getResourceDescriptions().getAllURIs().stream()
                .sorted(Comparator.comparing(URI::toString)).map(this::getResource)
                .filter(XtextResource.class::isInstance).map(XtextResource.class::cast).toList();
    }

    @Override
    public XtextResourceSet createNewResourceSet(ResourceDescriptionsData index) {
        XtextResourceSet set = super.createNewResourceSet(index);
        set.setResourceFactoryRegistry(factories);
        return set;
    }

    @Override
    protected BuildRequest newBuildRequest(List<URI> changed, List<URI> deleted,
            List<IResourceDescription.Delta> external, CancelIndicator cancel) {
        List<URI> gone = changed.stream().filter(this::isGone).toList();
        List<URI> present = changed.stream().filter(file -> !gone.contains(file))
                .filter(file -> languagesRegistry.getResourceServiceProvider(file) != null)
                .toList();
        BuildRequest request =
                super.newBuildRequest(present, Stream.concat(deleted.stream(), gone.stream()).distinct().toList(),
                external, cancel);
        // The builder would run the rules, which look at the whole dossier, once a file; and nothing is generated.
        request.setIndexOnly(true);
        return request;
    }

    /** Between two scans, files go without anybody being told. */
    private boolean isGone(URI file) {
        return !getOpenedDocumentsContentProvider().hasContent(file) && !getResourceSet().getURIConverter()
                .exists(file, Map.of());
    }

    @Override
    public IncrementalBuilder.Result doBuild(List<URI> changed, List<URI> deleted,
            List<IResourceDescription.Delta> external, CancelIndicator cancel) {
        IncrementalBuilder.Result result = super.doBuild(changed, deleted, external, cancel);
        Set<URI> built = result.getAffectedResources().stream().map(IResourceDescription.Delta::getUri)
                .collect(Collectors.toSet());
        files().stream().findFirst().ifPresent(first -> check(first.getResourceServiceProvider(), built, cancel));
        return result;
    }

    /**
     * Checks all files after some were read piece by piece and declare the same names as before.
     *
     * @return what was read, for those who wait for builds
     */
    List<IResourceDescription.Delta> checkChanged(Set<URI> changed, CancelIndicator cancel) {
        List<IResourceDescription.Delta> deltas = new ArrayList<>();
        for (XtextResource file : files()) {
            cancellations.checkCanceled(cancel);
            if (changed.contains(file.getURI())) {
                deltas.add(delta(file));
            } else if (file instanceof LazyLinkingResource other && namesWhatIsGone(other)) {
                other.relink();
            }
        }
        files().stream().findFirst().ifPresent(first -> check(first.getResourceServiceProvider(), changed, cancel));
        return deltas;
    }

    /** A part of a file that was read anew has new elements; references from other files still lead to the old ones. */
    private static boolean namesWhatIsGone(LazyLinkingResource file) {
        for (Iterator<EObject> all = file.getAllContents(); all.hasNext();) {
            for (EObject target : all.next().eCrossReferences()) {
                if (target.eResource() == null && !target.eIsProxy()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What has changed in the names of a file since the last build. */
    IResourceDescription.Delta delta(XtextResource file) {
        IResourceDescription.Manager manager = file.getResourceServiceProvider().getResourceDescriptionManager();
        return manager.createDelta(getIndexState().getResourceDescriptions().getResourceDescription(file.getURI()),
                manager.getResourceDescription(file));
    }

    /**
     * Checks all files, and publishes those that are open first.
     *
     * <p>A file that did not change can have other findings than before: an organisation that nobody names any more.
     */
    private void check(IResourceServiceProvider language, Set<URI> built, CancelIndicator cancel) {
        DossierValidator validator = (DossierValidator) language.getResourceValidator();
        DossierValidator.Judged judged = validator.judgeAll(getResourceSet(), cancel);
        Map<XtextResource, List<Issue>> found = judged.issues();
        cancellations.checkCanceled(cancel);
        Map<URI, List<Issue>> byFile = new HashMap<>();
        UnreadFiles unread = new UnreadFiles(found.keySet().stream().filter(DossierProject::isUnread).map(DossierProject::guess).toList());
        found.forEach((file, issues) -> byFile.put(file.getURI(),
                isOversized(file) ? List.of(oversized(file)) : withoutThoseOf(unread, issues, file)));
        byFile.keySet().stream().filter(file -> built.contains(file) || !latest.containsKey(file)
                || !same(byFile.get(file), latest.get(file)))
                .sorted(Comparator.<URI, Boolean>comparing(file -> !getOpenedDocumentsContentProvider().hasContent(file))
                        .thenComparing(URI::toString))
                .forEach(file -> getIssueAcceptor().apply(file, byFile.get(file)));
        latest = byFile;
        // After the findings, which somebody may be waiting for.
        measured = language.get(Gauges.class).measure(judged);
    }

    /** How far the contracts were at the last check, and what waivers covered. */
    Measured measured() {
        return measured;
    }

    private static List<Issue> withoutThoseOf(UnreadFiles unread, List<Issue> issues, XtextResource file) {
        String text = file.getParseResult().getRootNode().getText();
        return issues.stream().filter(issue -> !unread.mayCause(issue, text)).toList();
    }

    private static boolean isUnread(XtextResource file) {
        return isOversized(file) || guess(file).isPresent();
    }

    private static Optional<String> guess(XtextResource file) {
        return file instanceof ContractResource contract ? contract.guess() : Optional.empty();
    }

    private static boolean isOversized(XtextResource file) {
        return file instanceof BoundedResource bounded && bounded.isOversized();
    }

    private Issue oversized(XtextResource file) {
        Issue.IssueImpl issue = new Issue.IssueImpl();
        issue.setUriToProblem(file.getURI());
        issue.setSeverity(Severity.ERROR);
        issue.setCode(DossierValidator.FILE);
        issue.setMessage(MESSAGES.get(locale, "file.large",
                Integer.toString(BoundedResource.LARGEST / (1024 * 1024))));
        issue.setOffset(0);
        issue.setLength(0);
        issue.setLineNumber(1);
        issue.setColumn(1);
        issue.setLineNumberEnd(1);
        issue.setColumnEnd(1);
        return issue;
    }

    private static boolean same(List<Issue> some, List<Issue> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            Issue one = some.get(i);
            Issue other = others.get(i);
            same = one.getSeverity() == other.getSeverity() && Objects.equals(one.getCode(), other.getCode())
                    && Objects.equals(one.getMessage(), other.getMessage())
                    && Objects.equals(one.getOffset(), other.getOffset())
                    && Objects.equals(one.getLength(), other.getLength())
                    && Arrays.equals(one.getData(), other.getData());
        }
        return same;
    }
}
