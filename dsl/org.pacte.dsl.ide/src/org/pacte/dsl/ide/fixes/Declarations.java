// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.fixes;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.dsl.ide.rename.NameSpelling;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.QuickFix.Scope;
import org.pacte.dsl.ide.text.Uris;
import org.pacte.dsl.reporting.LinkMessages;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage;
import org.pacte.model.contract.Diagnosis;
import org.pacte.model.contract.DossierElement;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.contract.Organization;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Messages;

/** Declares what a name calls for: in the register of the dossier, or in the contract near the name. */
@Singleton
final class Declarations {
    private static final Messages MESSAGES = Messages.beside(Declarations.class);

    private final NameSpelling spelling;
    private final Tidying tidying;
    private final Locale locale;

    @Inject
    Declarations(NameSpelling spelling, Tidying tidying, Locale locale) {
        this.spelling = spelling;
        this.tidying = tidying;
        this.locale = locale;
    }

    /** Proposes the declarations that give a name its meaning. */
    void propose(NameRemedies.Unresolved unresolved, Situation situation, String message, boolean preferred,
            Consumer<Remedy> found) {
        String name = unresolved.name().getLastSegment();
        boolean borne = unresolved.scope().nearest(unresolved.name()).size() > 1
                || !unresolved.scope().ofOtherKinds(unresolved.name()).isEmpty();
        if (borne || !spelling.isName(name)) {
            return;
        }
        if (unresolved.name().getSegmentCount() == 1) {
            boolean first = preferred;
            for (EClass kind : registerKinds(unresolved.scope().kind())) {
                found.accept(remedy(kind, name, message, first,
                        () -> List.of(inRegister(kind, declaration(kind, name), situation))));
                first = false;
            }
            inContract(unresolved, name, message, preferred, situation, found);
        } else if (unresolved.name().getSegmentCount() == 2) {
            service(unresolved, name, message, preferred, situation, found);
        }
    }

    private Remedy remedy(EClass kind, String name, String message, boolean preferred,
            Supplier<List<FileChange>> changes) {
        String title = MESSAGES.get(locale, "declare." + kind.getName(), name);
        return new Remedy(LinkMessages.CODE, message, title, Scope.FINDING, preferred, changes);
    }

    /** The kinds of the register that a reference can name, the likeliest first. */
    private static List<EClass> registerKinds(EClass wanted) {
        ContractPackage model = ContractPackage.eINSTANCE;
        return Stream.of(model.getOrganization(), model.getTerritory(), model.getBody(),
                model.getAgreement(), model.getReferenceText(), model.getProgramme())
                .filter(wanted::isSuperTypeOf).toList();
    }

    /** "Ville.PM": a service of an organisation that is declared. */
    private void service(NameRemedies.Unresolved unresolved, String name, String message, boolean preferred,
            Situation situation, Consumer<Remedy> found) {
        EClass service = ContractPackage.eINSTANCE.getService();
        if (unresolved.scope().kind().isSuperTypeOf(service)) {
            organization(unresolved.name().getFirstSegment(), situation).ifPresent(owner -> found.accept(
                    remedy(service, name, message, preferred,
                    () -> within(owner, declaration(service, name)))));
        }
    }

    private static Optional<Organization> organization(String name, Situation situation) {
        return Dossier.of(situation.dossier()).entries(Organization.class).stream()
                .filter(each -> name.equals(each.getName())).findFirst();
    }

    private void inContract(NameRemedies.Unresolved unresolved, String name, String message, boolean preferred,
            Situation situation, Consumer<Remedy> found) {
        ContractPackage model = ContractPackage.eINSTANCE;
        EClass wanted = unresolved.scope().kind();
        EObject place = unresolved.owner();
        if (wanted == model.getDiagnosisFinding()) {
            Optional.ofNullable(EcoreUtil2.getContainerOfType(place, Contract.class)).ifPresent(contract -> found
                    .accept(remedy(wanted, name, message, preferred, () -> finding(contract, name))));
        } else if (wanted == model.getObjective()) {
            owned(wanted, EcoreUtil2.getContainerOfType(place, Axis.class), name, message, preferred, found);
        } else if (wanted == model.getCommitment()) {
            owned(wanted, EcoreUtil2.getContainerOfType(place, Axis.class), name, message, preferred, found);
        } else if (wanted == model.getPlanItem()) {
            owned(model.getAction(), EcoreUtil2.getContainerOfType(place, Commitment.class), name, message, preferred,
                    found);
        } else if (wanted == model.getMeasurable()) {
            owned(model.getIndicator(), EcoreUtil2.getContainerOfType(place, Commitment.class), name, message,
                    preferred, found);
        }
    }

    private void owned(EClass kind, EObject owner, String name, String message, boolean preferred,
            Consumer<Remedy> found) {
        if (owner != null) {
            found.accept(remedy(kind, name, message, preferred, () -> within(owner, declaration(kind, name))));
        }
    }

    private List<FileChange> finding(Contract contract, String name) {
        String text = declaration(ContractPackage.eINSTANCE.getDiagnosisFinding(), name);
        Diagnosis diagnosis = contract.getDiagnosis();
        return diagnosis == null ? within(contract, "diagnostic {\n  " + text + "\n}") : within(diagnosis, text);
    }

    private List<FileChange> within(EObject owner, String declaration) {
        XtextResource file = (XtextResource) owner.eResource();
        String text = file.getParseResult().getRootNode().getText();
        return new BlockEdits(text).add(owner, declaration)
                .map(edit -> List.of(new FileChange(Uris.toJava(file.getURI()),
                tidying.changes(file.getURI(), text, List.of(edit))))).orElse(List.of());
    }

    /** An edit and the file that it is for. */
    record Placed(XtextResource file, Edit edit) {
    }

    FileChange inRegister(EClass kind, String declaration, Situation situation) {
        Placed placed = place(kind, declaration, situation);
        XtextResource file = placed.file();
        return new FileChange(Uris.toJava(file.getURI()), tidying.changes(file.getURI(),
                file.getParseResult().getRootNode().getText(), List.of(placed.edit())));
    }

    /** Behind the last element of its kind, in the file that has most of them; else at the end of the file at hand. */
    static Placed place(EClass kind, String declaration, Situation situation) {
        XtextResource file = situation.dossier().stream().filter(each -> count(each, kind) > 0)
                .max(Comparator.comparingInt(each -> count(each, kind))).orElse(situation.resource());
        String text = file.getParseResult().getRootNode().getText();
        BlockEdits edits = new BlockEdits(text);
        List<DossierElement> same = elements(file).stream().filter(kind::isInstance).toList();
        String inserted;
        int at;
        if (same.isEmpty()) {
            at = text.stripTrailing().length();
            inserted = (at == 0 ? "" : "\n\n") + declaration;
        } else {
            INode last = NodeModelUtils.findActualNodeFor(same.get(same.size() - 1));
            at = edits.behindComment(last.getEndOffset());
            boolean large = text.substring(last.getOffset(), last.getEndOffset()).indexOf('\n') >= 0;
            inserted = (large ? "\n\n" : "\n") + declaration;
        }
        return new Placed(file, Edit.of(at, 0, inserted));
    }

    private static int count(XtextResource file, EClass kind) {
        return (int) elements(file).stream().filter(kind::isInstance).count();
    }

    private static List<DossierElement> elements(XtextResource file) {
        List<DossierElement> elements = new ArrayList<>();
        file.getContents().stream().filter(DossierFile.class::isInstance).map(DossierFile.class::cast)
                .forEach(each -> elements.addAll(each.getElements()));
        return elements;
    }

    /** What is not known is said to be so: the author fills it in, and the rules remind of it. */
    private String declaration(EClass kind, String name) {
        String named = spelling.written(name) + " \"" + title(name) + "\"";
        return switch (kind.getName()) {
            case "Organization" -> "organisme " + named + " { camp non-précisé }";
            case "Service" -> "service " + named;
            case "Territory" -> "territoire " + named + " { type non-précisé }";
            case "Body" -> "instance " + named;
            case "Agreement" -> "convention " + named + " { état non-précisé }";
            case "ReferenceText" -> "texte " + named;
            case "Programme" -> "dispositif " + named;
            case "DiagnosisFinding" -> "constat " + named;
            case "Objective" -> "objectif " + named;
            case "Commitment" -> "engagement " + named + " {\n  porteur non-précisé\n}";
            case "Action" -> "action " + named;
            case "Indicator" -> "indicateur " + named;
            default -> throw new IllegalArgumentException(kind.getName());
        };
    }

    private static String title(String name) {
        String words = name.replace('_', ' ').strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }
}
