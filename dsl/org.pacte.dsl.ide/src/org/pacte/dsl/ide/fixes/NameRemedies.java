// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.fixes;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.pacte.dsl.ide.rename.NameSpelling;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.QuickFix.Scope;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.names.DossierScope;
import org.pacte.dsl.names.DossierScopes;
import org.pacte.dsl.names.NearestNames;
import org.pacte.dsl.reporting.LinkMessages;
import org.pacte.dsl.values.Words;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.text.Messages;

/** Fixes of names that nothing bears, or several elements: the names that were probably meant, and declarations. */
@Singleton
final class NameRemedies implements RemedySource {
    private static final Messages MESSAGES = Messages.beside(NameRemedies.class);

    private final DossierScopes scopes;
    private final NameSpelling spelling;
    private final Declarations declarations;
    private final Locale locale;

    /** A reference that means nothing, or several things. */
    record Unresolved(INode node, EObject owner, EReference reference, QualifiedName name, DossierScope scope) {
    }

    @Inject
    NameRemedies(DossierScopes scopes, NameSpelling spelling, Declarations declarations, Locale locale) {
        this.scopes = scopes;
        this.spelling = spelling;
        this.declarations = declarations;
        this.locale = locale;
    }

    @Override
    public void remedies(Situation situation, Consumer<Remedy> found) {
        Set<INode> seen = new LinkedHashSet<>();
        for (ILeafNode word : situation.words()) {
            INode node = referenceAround(word);
            if (node != null && seen.add(node)) {
                Unresolved unresolved = unresolved(node);
                if (unresolved != null) {
                    remedies(unresolved, situation, found);
                }
            }
        }
    }

    private void remedies(Unresolved unresolved, Situation situation, Consumer<Remedy> found) {
        String message = situation.findingsThere().stream().filter(each -> LinkMessages.CODE.equals(each.getCode())
                && each.getOffset() == unresolved.node().getOffset()).findFirst().map(each -> each.getMessage())
                .orElse("");
        List<IEObjectDescription> meant = meant(unresolved);
        boolean first = true;
        for (IEObjectDescription each : meant) {
            QualifiedName shortest = unresolved.scope().shortestName(each);
            String title = MESSAGES.get(locale, "name.replace", unresolved.name().toString("."), named(each, shortest,
                    situation));
            INode node = unresolved.node();
            found.accept(new Remedy(LinkMessages.CODE, message, title, Scope.FINDING, first,
                    () -> List.of(new FileChange(situation.file(), List.of(new TextChange(node.getOffset(),
                    node.getLength(), spelling.written(shortest)))))));
            first = false;
        }
        meant.stream().findFirst().ifPresent(best -> everywhere(unresolved, best, message, situation, found));
        declarations.propose(unresolved, situation, message, meant.isEmpty(), found);
    }

    /** The same wrong name may stand in many places. */
    private void everywhere(Unresolved unresolved, IEObjectDescription best, String message, Situation situation,
            Consumer<Remedy> found) {
        List<Unresolved> same = new ArrayList<>();
        for (INode node : situation.resource().getParseResult().getRootNode().getAsTreeIterable()) {
            if (node.getGrammarElement() instanceof CrossReference
                    && NameSpelling.read(NodeModelUtils.getTokenText(node)).equals(unresolved.name())) {
                Unresolved other = unresolved(node);
                if (other != null && meant(other).stream().anyMatch(each -> each.getEObjectURI()
                        .equals(best.getEObjectURI()))) {
                    same.add(other);
                }
            }
        }
        if (same.size() > 1) {
            String wanted = unresolved.scope().shortestName(best).toString(".");
            String title = MESSAGES.get(locale, "name.replaceAll", unresolved.name().toString("."), wanted,
                    Integer.toString(same.size()));
            found.accept(new Remedy(LinkMessages.CODE, message, title, Scope.FILE, false,
                    () -> List.of(new FileChange(situation.file(), same.reversed().stream()
                    .map(each -> new TextChange(each.node().getOffset(), each.node().getLength(),
                    spelling.written(each.scope().shortestName(best)))).toList()))));
        }
    }

    /** The elements that a wrong name may mean: equally good ones, then near names, then acronyms. */
    private static List<IEObjectDescription> meant(Unresolved unresolved) {
        List<IEObjectDescription> equal = unresolved.scope().nearest(unresolved.name());
        if (equal.size() > 1) {
            return equal;
        }
        List<IEObjectDescription> all =
                StreamSupport.stream(unresolved.scope().getAllElements().spliterator(), false).toList();
        String last = unresolved.name().getLastSegment();
        List<String> names = NearestNames.of(last, all.stream().map(each -> each.getName().getLastSegment()).toList());
        List<IEObjectDescription> meant = new ArrayList<>();
        names.forEach(name -> all.stream().filter(each -> each.getName().getLastSegment().equals(name))
                .filter(each -> each.getName().skipLast(1).equals(unresolved.name().skipLast(1))
                || unresolved.name().getSegmentCount() == 1 || names.size() == 1).forEach(meant::add));
        for (IEObjectDescription each : all) {
            EObject element = EcoreUtil.resolve(each.getEObjectOrProxy(), unresolved.owner());
            if (element instanceof Actor actor && actor.getAcronym() != null
                    && Words.folded(actor.getAcronym()).equals(Words.folded(last)) && !meant.contains(each)) {
                meant.add(each);
            }
        }
        return meant;
    }

    private String named(IEObjectDescription description, QualifiedName shortest, Situation situation) {
        EObject element = EcoreUtil.resolve(description.getEObjectOrProxy(), situation.resource());
        String name = shortest.toString(".");
        String title = element instanceof NamedElement named ? named.getTitle() : null;
        return title == null || title.equals(name) ? MESSAGES.get(locale, "name", name)
                : MESSAGES.get(locale, "name.titled", name, title);
    }

    private static INode referenceAround(INode word) {
        for (INode node = word; node != null; node = node.getParent()) {
            if (node.getGrammarElement() instanceof CrossReference) {
                return node;
            }
        }
        return null;
    }

    private Unresolved unresolved(INode node) {
        EObject owner = NodeModelUtils.findActualSemanticObjectFor(node);
        if (owner == null) {
            return null;
        }
        EReference reference = GrammarUtil.getReference((CrossReference) node.getGrammarElement(), owner.eClass());
        String written = NodeModelUtils.getTokenText(node);
        if (reference == null || written.isBlank()) {
            return null;
        }
        QualifiedName name = NameSpelling.read(written);
        DossierScope scope = scopes.getScope(owner, reference);
        return scope.getSingleElement(name) == null ? new Unresolved(node, owner, reference, name, scope) : null;
    }
}
