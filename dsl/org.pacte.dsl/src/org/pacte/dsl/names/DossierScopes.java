// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.names;

import com.google.common.collect.MapMaker;
import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.IResourceDescriptionsProvider;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.ProgressReport;

/** All files of a dossier see each other; a reference is any suffix of a qualified name that leaves no doubt. */
@Singleton
public class DossierScopes implements IScopeProvider {
    private final IResourceScopeCache cache;
    private final IResourceDescription.Manager descriptionManager;
    private final IResourceDescriptionsProvider descriptionsProvider;
    private final IQualifiedNameProvider names;

    @Inject
    public DossierScopes(IResourceScopeCache cache, IResourceDescription.Manager descriptionManager,
            IResourceDescriptionsProvider descriptionsProvider, IQualifiedNameProvider names) {
        this.cache = cache;
        this.descriptionManager = descriptionManager;
        this.descriptionsProvider = descriptionsProvider;
        this.names = names;
    }

    @Override
    public DossierScope getScope(EObject context, EReference reference) {
        final Resource resource = context.eResource();
        final List<SuffixIndex> files = new ArrayList<>();
        files.add(cache.get(SuffixIndex.class, resource, () -> new SuffixIndex(describe(resource).getExportedObjects())));
        final Map<IResourceDescription, SuffixIndex> indexes = Indexes.of(resource.getResourceSet());
        for (final IResourceDescription other : dossierOf(resource).getAllResourceDescriptions()) {
            if (!other.getURI().equals(resource.getURI())) {
                files.add(indexes.computeIfAbsent(other, each -> new SuffixIndex(each.getExportedObjects())));
            }
        }
        return new DossierScope(files, reference.getEReferenceType(), nameAround(context));
    }

    private IResourceDescription describe(Resource resource) {
        return descriptionManager.getResourceDescription(resource);
    }

    private IResourceDescriptions dossierOf(Resource resource) {
        final ResourceSet set = resource.getResourceSet();
        final ChunkedResourceDescriptions dossiers = ChunkedResourceDescriptions.findInEmfObject(set);
        final ProjectDescription dossier = ProjectDescription.findInEmfObject(set);
        if (dossiers != null && dossier != null && dossiers.getContainer(dossier.getName()) != null) {
            return dossiers.getContainer(dossier.getName());
        }
        return descriptionsProvider.getResourceDescriptions(set);
    }

    /** Reports and amendments speak from inside their contract. */
    private QualifiedName nameAround(EObject context) {
        for (EObject each = context; each != null; each = each.eContainer()) {
            final QualifiedName name = names.getFullyQualifiedName(each);
            if (name != null) {
                return name;
            }
            final EReference subject = each instanceof ProgressReport ? Literals.PROGRESS_REPORT__CONTRACT : Literals.AMENDMENT__CONTRACT;
            if (subject.getEContainingClass().isInstance(each) && WrittenNames.last(each, subject) instanceof String contract) {
                return QualifiedName.create(contract);
            }
        }
        return QualifiedName.EMPTY;
    }

    /**
     * The indexes of a dossier's files, which live as long as its resource set: kept any longer, they would hold the models
     * that they describe.
     */
    private static final class Indexes extends AdapterImpl {
        private final Map<IResourceDescription, SuffixIndex> byFile = new MapMaker().weakKeys().makeMap();

        static Map<IResourceDescription, SuffixIndex> of(ResourceSet dossier) {
            final Indexes known = (Indexes) EcoreUtil.getAdapter(dossier.eAdapters(), Indexes.class);
            if (known != null) {
                return known.byFile;
            }
            final Indexes made = new Indexes();
            dossier.eAdapters().add(made);
            return made.byFile;
        }

        @Override
        public boolean isAdapterForType(Object type) {
            return type == Indexes.class;
        }
    }
}
