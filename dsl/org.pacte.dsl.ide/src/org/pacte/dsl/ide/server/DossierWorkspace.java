// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.xbase.lib.Functions.Function2;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Policy;
import org.pacte.dsl.ide.gauge.ChangeablePolicy;
import org.pacte.dsl.ide.gauge.Measured;
import org.pacte.dsl.ide.pieces.PieceResource;
import org.pacte.dsl.ide.pieces.TypedChanges;
import org.pacte.dsl.ide.requests.InvalidParameters;
import org.pacte.dsl.ide.services.TextChange;

/** The dossiers of one server, their open documents and their latest findings; used on the server's threads only. */
@Singleton
class DossierWorkspace extends WorkspaceManager {
    private final Set<URI> changed = new LinkedHashSet<>();
    private final Map<URI, TypedChanges> typed = new HashMap<>();
    /** Whether more has changed than the text of open documents that declare the same names as before. */
    private boolean buildOwed = true;
    /** Whether everything is to be checked although no text has changed. */
    private boolean checkOwed;
    private final Map<URI, List<Issue>> findings = new ConcurrentHashMap<>();
    private final ChangeablePolicy policy;

    @Inject
    DossierWorkspace(ChangeablePolicy policy) {
        this.policy = policy;
    }

    @Override
    public void initialize(List<WorkspaceFolder> folders, Procedure2<? super URI, ? super Iterable<Issue>> acceptor,
            CancelIndicator cancel) {
        super.initialize(folders, (file, issues) -> {
            List<Issue> kept = new ArrayList<>();
            issues.forEach(kept::add);
            findings.put(file, List.copyOf(kept));
            acceptor.apply(file, issues);
        }, cancel);
    }

    @Override
    public void initialize(URI folder, Procedure2<? super URI, ? super Iterable<Issue>> acceptor,
            CancelIndicator cancel) {
        if (folder == null) {
            // A client that has opened a file and no folder.
            initialize(List.of(), acceptor, cancel);
        } else {
            super.initialize(folder, acceptor, cancel);
        }
    }

    /** What the last check of a file found. */
    List<Issue> findings(URI file) {
        return findings.getOrDefault(file, List.of());
    }

    @Override
    public Buildable didOpen(URI file, Integer version, String text) {
        changed.add(file);
        return super.didOpen(file, version, text);
    }

    @Override
    public Buildable didChangeTextDocumentContent(URI file, Integer version,
            Iterable<TextDocumentContentChangeEvent> changes) {
        changed.add(file);
        Document document = getOpenDocuments().get(file);
        for (TextDocumentContentChangeEvent change : document == null ? List.<TextDocumentContentChangeEvent>of() : changes) {
            Document next = document.applyTextDocumentChanges(List.of(change));
            typed(file, document, TextChange.between(document.getContents(), next.getContents()));
            document = next;
        }
        return super.didChangeTextDocumentContent(file, version, changes);
    }

    /** Makes one change, counted in offsets, in an open document. */
    Buildable didChangeText(URI file, TextChange change) {
        Document document = getOpenDocuments().get(file);
        if (document == null) {
            throw new IllegalStateException(file + " is not open");
        }
        changed.add(file);
        typed(file, document, change);
        getOpenDocuments().put(file, new Document(document.getVersion() + 1, change.applyTo(document.getContents())));
        return didChangeFiles(List.of(file), List.of());
    }

    private void typed(URI file, Document document, TextChange change) {
        typed.computeIfAbsent(file, first -> new TypedChanges(document.getContents())).add(change);
    }

    @Override
    public Buildable didClose(URI file) {
        changed.remove(file);
        typed.remove(file);
        return super.didClose(file);
    }

    @Override
    public Buildable didChangeFiles(List<URI> dirty, List<URI> deleted) {
        buildOwed |= !deleted.isEmpty() || !changed.containsAll(dirty);
        return super.didChangeFiles(dirty, deleted);
    }

    @Override
    protected void refreshWorkspaceConfig(CancelIndicator cancel) {
        buildOwed = true;
        super.refreshWorkspaceConfig(cancel);
    }

    /** Takes another policy for all dossiers; the next build checks them by it. */
    void judgeBy(Function<? super Catalogue, ? extends Policy> settings) {
        policy.replace(settings);
        checkOwed = true;
    }

    /** How far the contracts of each dossier are, and what waivers cover, by the last check. */
    Stream<Measured> measured() {
        return getProjectManagers().stream().map(DossierProject.class::cast).map(DossierProject::measured);
    }

    /** Builds and checks what has changed. */
    List<IResourceDescription.Delta> build(CancelIndicator cancel) {
        List<IResourceDescription.Delta> deltas;
        if (buildOwed || readChanged()) {
            buildOwed = true;
            deltas = didChangeFiles(List.of(), List.of()).build(cancel);
            buildOwed = false;
            if (checkOwed) {
                // A build leaves the dossiers out in which no file has changed.
                checkChanged(cancel);
            }
        } else {
            deltas = checkChanged(cancel);
            afterBuild(deltas);
        }
        changed.clear();
        typed.clear();
        checkOwed = false;
        return deltas;
    }

    /** Checks the dossiers whose open documents were read piece by piece and declare the same names as before. */
    private List<IResourceDescription.Delta> checkChanged(CancelIndicator cancel) {
        List<IResourceDescription.Delta> deltas = new ArrayList<>();
        for (ProjectManager each : getProjectManagers()) {
            Set<URI> files = changed.stream().filter(file -> getProjectManager(file) == each)
                    .collect(Collectors.toSet());
            if (checkOwed || !files.isEmpty()) {
                deltas.addAll(((DossierProject) each).checkChanged(files, cancel));
            }
        }
        return deltas;
    }

    /**
     * Reads the changed documents again without checking them, so that a request sees the text as it is.
     *
     * @return whether names came or went, so that only a build makes the dossier whole again
     */
    boolean readChanged() {
        boolean namesChanged = false;
        for (URI file : new HashSet<>(changed)) {
            namesChanged |= readAgain(file);
        }
        return namesChanged;
    }

    private boolean readAgain(URI file) {
        Document document = getOpenDocuments().get(file);
        XtextResourceSet set = getProjectManager(file).getResourceSet();
        if (document == null || !(set.getResource(file, false) instanceof XtextResource resource)
                || resource.getParseResult() == null) {
            return true;
        }
        if (resource instanceof BoundedResource bounded
                && (bounded.isOversized() || document.getContents().length() > BoundedResource.LARGEST)) {
            // Only a build reads it anew, if it has become smaller.
            return true;
        }
        return update(resource, changes(resource, file, document.getContents()));
    }

    private List<TextChange> changes(XtextResource resource, URI file, String contents) {
        String read = resource.getParseResult().getRootNode().getText();
        TypedChanges known = typed.remove(file);
        return known == null ? TypedChanges.between(read, contents) : known.since(read, contents);
    }

    private boolean update(XtextResource resource, List<TextChange> changes) {
        boolean kept = true;
        for (TextChange change : changes) {
            resource.update(change.offset(), change.length(), change.text());
            kept &= resource instanceof PieceResource pieces && pieces.keptNames();
        }
        boolean namesChanged = !kept && ((DossierProject) getProjectManager(resource.getURI())).delta(resource)
                .haveEObjectDescriptionsChanged();
        // Should the build that follows be cancelled, the next one makes up for it.
        buildOwed |= namesChanged;
        return namesChanged;
    }

    /** The version of an open document, as its client counts; negative for a file that is not open. */
    int version(URI file) {
        Document document = getOpenDocuments().get(file);
        return document == null || document.getVersion() == null ? -1 : document.getVersion();
    }

    /**
     * Reads a file of the dossiers.
     *
     * @throws InvalidParameters when it is none
     */
    @Override
    public <T> T doRead(URI file, Function2<? super Document, ? super XtextResource, ? extends T> work) {
        if (!isThere(file)) {
            throw new InvalidParameters("file", file.toString());
        }
        return find(file, (document, resource) -> {
            if (resource == null) {
                throw new InvalidParameters("file", file.toString());
            }
            return work.apply(document, resource);
        });
    }

    private boolean isThere(URI file) {
        ProjectManager dossier = getProjectManager(file);
        return dossier != null && (getOpenDocuments().containsKey(file)
                || dossier.getResourceSet().getURIConverter().exists(file, Map.of()));
    }

    /** Reads a file; the work is given nothing where it is in no dossier. */
    <T> T find(URI file, Function2<? super Document, ? super XtextResource, ? extends T> work) {
        return super.doRead(file, (document, resource) -> {
            boolean unread = resource instanceof BoundedResource bounded && bounded.isOversized();
            return work.apply(unread ? new Document(document.getVersion(), "") : document, resource);
        });
    }

    /** All files of the dossier that holds the given one. */
    List<XtextResource> dossierOf(URI file) {
        return ((DossierProject) getProjectManager(file)).files();
    }

    /** All files of all dossiers. */
    List<XtextResource> allFiles() {
        return getProjectManagers().stream().map(DossierProject.class::cast)
                .flatMap(dossier -> dossier.files().stream()).toList();
    }
}
