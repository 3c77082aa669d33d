// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.build.BuildRequest;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.workspace.ISourceFolder;

/** One dossier: its files, built together, since a rule may look at all of them. */
class DossierProject extends ProjectManager {
    private final Resource.Factory.Registry factories;
    private final OperationCanceledManager cancellations;

    @Inject
    DossierProject(Resource.Factory.Registry factories, OperationCanceledManager cancellations) {
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
        List<URI> openFirst = changed.stream().filter(file -> !gone.contains(file))
                .filter(file -> languagesRegistry.getResourceServiceProvider(file) != null)
                .sorted(Comparator.<URI,
                Boolean>comparing(file -> !getOpenedDocumentsContentProvider().hasContent(file))
                .thenComparing(URI::toString))
                .toList();
        BuildRequest request =
                super.newBuildRequest(openFirst, Stream.concat(deleted.stream(), gone.stream()).distinct().toList(),
                external, cancel);
        request.setAfterValidate((file, issues) -> {
            getIssueAcceptor().apply(file, issues);
            // Nothing is generated from a dossier.
            return false;
        });
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
        for (XtextResource other : files()) {
            if (!built.contains(other.getURI())) {
                checkAgain(other, cancel);
            }
        }
        return result;
    }

    /** A file that did not change can have other findings than before: an organisation that nobody names any more. */
    private void checkAgain(XtextResource file, CancelIndicator cancel) {
        cancellations.checkCanceled(cancel);
        List<Issue> issues = file.getResourceServiceProvider().getResourceValidator()
                .validate(file, CheckMode.ALL, cancel);
        cancellations.checkCanceled(cancel);
        getIssueAcceptor().apply(file.getURI(), issues);
    }
}
