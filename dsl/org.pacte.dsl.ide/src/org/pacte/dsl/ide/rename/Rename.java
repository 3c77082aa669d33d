// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.rename;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.RenameTarget;
import org.pacte.dsl.ide.services.Renaming;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.dsl.ide.text.Uris;
import org.pacte.dsl.names.DossierScopes;
import org.pacte.dsl.reporting.Kinds;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Messages;

/**
 * Gives an element another name, wherever it is named.
 *
 * <p>Every reference of the dossier means the same element afterwards: one that would mean another, or no longer be
 * clear, gets a longer name. A name that another element bears already is refused.
 */
@Singleton
public class Rename {
    private static final Messages MESSAGES = Messages.beside(Rename.class);
    private static final String ESCAPE = "^";

    private final DossierScopes scopes;
    private final NameSpelling spelling;
    private final Kinds kinds;
    private final Locale locale;

    /** An element and the word that names it at a place. */
    private record Named(NamedElement element, ILeafNode word) {
    }

    @Inject
    Rename(DossierScopes scopes, NameSpelling spelling, Kinds kinds, Locale locale) {
        this.scopes = scopes;
        this.spelling = spelling;
        this.kinds = kinds;
        this.locale = locale;
    }

    /** What can be renamed at an offset. */
    public Optional<RenameTarget> target(XtextResource resource, int offset) {
        return named(resource, offset).map(named -> {
            int escape = named.word().getText().startsWith(ESCAPE) ? 1 : 0;
            TextRange range = new TextRange(named.word().getOffset() + escape, named.word().getLength() - escape);
            return new RenameTarget(range, named.element().getName(), kinds.label(named.element().eClass()));
        });
    }

    /**
     * What it takes to give what stands at an offset another name.
     *
     * @param files all files of the dossier
     */
    public Renaming rename(XtextResource resource, int offset, String newName, List<XtextResource> files) {
        String name = newName.strip().replace(ESCAPE, "");
        Optional<Named> named = named(resource, offset);
        if (named.isEmpty()) {
            return refused("nothing");
        }
        if (!spelling.isName(name)) {
            return refused("invalid", newName.strip());
        }
        NamedElement element = named.get().element();
        return element.getName().equals(name) ? new Renaming(List.of(), "") : rename(element, name, files);
    }

    private Renaming rename(NamedElement element, String name, List<XtextResource> files) {
        QualifiedName old = QualifiedName.create(Dossier.qualifiedName(element).split("\\."));
        NamesAfter names = new NamesAfter(old, name,
                scopes.getScope(element, Literals.WAIVER__TARGET).getAllElements());
        List<URI> others = names.bearers(names.after(old), EcoreUtil.getURI(element));
        if (!others.isEmpty()) {
            return refused("taken", names.after(old).toString("."), described(others.get(0), element));
        }
        List<FileChange> changes = new ArrayList<>();
        for (XtextResource file : files) {
            List<TextChange> inFile = new ArrayList<>();
            for (References.Reference reference : References.in(file, scopes)) {
                Optional<TextChange> change = change(reference, old, name, names);
                if (change == null) {
                    return refused("unclear", reference.written().toString("."));
                }
                change.ifPresent(inFile::add);
            }
            if (file == element.eResource()) {
                nameOf(element).ifPresent(word -> inFile.add(new TextChange(word.getOffset(), word.getLength(),
                        spelling.written(name))));
            }
            if (!inFile.isEmpty()) {
                inFile.sort(Comparator.comparingInt(TextChange::offset).reversed());
                changes.add(new FileChange(Uris.toJava(file.getURI()), inFile));
            }
        }
        return new Renaming(changes, "");
    }

    /** What changes in one reference; {@code null} where no name at all would mean its element. */
    private Optional<TextChange> change(References.Reference reference, QualifiedName old, String name,
            NamesAfter names) {
        QualifiedName full = reference.target().getName();
        int hidden = full.getSegmentCount() - reference.written().getSegmentCount();
        int place = full.startsWith(old) ? old.getSegmentCount() - 1 - hidden : -1;
        QualifiedName written = place < 0 ? reference.written() : names.after(full).skipFirst(hidden);
        Optional<QualifiedName> wanted = names.stillMeaning(reference, written);
        if (wanted.isEmpty()) {
            return null;
        }
        if (!wanted.get().equals(written)) {
            INode node = reference.node();
            return Optional.of(new TextChange(node.getOffset(), node.getLength(), spelling.written(wanted.get())));
        }
        if (place < 0) {
            return Optional.empty();
        }
        ILeafNode word = reference.words().get(place);
        return Optional.of(new TextChange(word.getOffset(), word.getLength(), spelling.written(name)));
    }

    private Renaming refused(String reason, String... arguments) {
        return new Renaming(List.of(), MESSAGES.get(locale, "refused." + reason, arguments));
    }

    private String described(URI other, EObject context) {
        ResourceSet set = context.eResource().getResourceSet();
        EObject element = set.getEObject(other, false);
        String kind = element == null ? "" : kinds.label(element.eClass());
        return element instanceof NamedElement named && named.getTitle() != null
                ? MESSAGES.get(locale, "described", kind, named.getTitle()) : kind;
    }

    private Optional<Named> named(XtextResource resource, int offset) {
        ILeafNode word = References.wordAt(resource.getParseResult().getRootNode(), offset);
        if (word == null || word.isHidden()) {
            return Optional.empty();
        }
        References.Reference reference = References.around(word, scopes);
        if (reference != null) {
            int above = reference.words().size() - 1 - reference.words().indexOf(word);
            EObject target = EcoreUtil.resolve(reference.target().getEObjectOrProxy(), resource);
            return above >= reference.words().size() ? Optional.empty()
                    : ancestor(target, above).map(element -> new Named(element, word));
        }
        return NodeModelUtils.findActualSemanticObjectFor(word) instanceof NamedElement element
                && nameOf(element).filter(word::equals).isPresent() ? Optional.of(new Named(element, word))
                : Optional.empty();
    }

    /** The named element so many levels above, as a qualified name counts them. */
    private static Optional<NamedElement> ancestor(EObject target, int above) {
        int left = above;
        for (EObject each = target; each != null; each = each.eContainer()) {
            if (each instanceof NamedElement named && named.getName() != null && !each.eIsProxy() && left-- == 0) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }

    /** The word that declares an element's name. */
    private static Optional<ILeafNode> nameOf(NamedElement element) {
        for (INode node : NodeModelUtils.findNodesForFeature(element, Literals.NAMED_ELEMENT__NAME)) {
            for (ILeafNode leaf : node.getLeafNodes()) {
                if (!leaf.isHidden()) {
                    return Optional.of(leaf);
                }
            }
        }
        return Optional.empty();
    }
}
