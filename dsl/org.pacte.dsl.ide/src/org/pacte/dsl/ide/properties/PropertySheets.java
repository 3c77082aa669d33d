// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.properties;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pacte.dsl.ide.fixes.Revisions;
import org.pacte.dsl.ide.navigation.References;
import org.pacte.dsl.ide.outline.Outline;
import org.pacte.dsl.ide.services.ElementSheet;
import org.pacte.dsl.ide.services.Property;
import org.pacte.dsl.ide.services.Property.Section;
import org.pacte.dsl.ide.services.Symbol;
import org.pacte.dsl.reporting.Kinds;
import org.pacte.model.contract.ContractPackage;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Messages;

/** Reads the properties of an element from its text. */
@Singleton
public class PropertySheets {
    private static final Messages MESSAGES = Messages.beside(PropertySheets.class);
    private static final ContractPackage MODEL = ContractPackage.eINSTANCE;

    /** What a form shows of each kind of element, in its order. */
    private static final Map<EClass, Map<Section, List<EStructuralFeature>>> SHOWN = Map.of(
            MODEL.getContract(), Map.of(
                    Section.GENERAL, List.of(MODEL.getNamedElement_Title(), MODEL.getContract_Kind(),
                            MODEL.getContract_State(), MODEL.getContract_Parties(), MODEL.getContract_Signatories(),
                            MODEL.getContract_Territories(), MODEL.getClassified_Diffusion()),
                    Section.DATES, List.of(MODEL.getContract_Start(), MODEL.getContract_End(),
                            MODEL.getContract_SignedOn(), MODEL.getContract_MandateEnd()),
                    Section.FOLLOW_UP, List.of(MODEL.getContract_Steering())),
            MODEL.getAxis(), Map.of(
                    Section.GENERAL, List.of(MODEL.getNamedElement_Title(), MODEL.getAxis_Number(),
                            MODEL.getAxis_Fields(), MODEL.getAxis_Wording()),
                    Section.FOLLOW_UP, List.of(MODEL.getAxis_Reviewers())),
            MODEL.getCommitment(), Map.of(
                    Section.GENERAL, List.of(MODEL.getNamedElement_Title(), MODEL.getCommitment_Number(),
                            MODEL.getCommitment_Bearers(), MODEL.getCommitment_Beneficiaries(),
                            MODEL.getCommitment_Pilots(), MODEL.getCommitment_Nature(), MODEL.getCommitment_Force(),
                            MODEL.getCommitment_Wording(), MODEL.getClassified_Diffusion()),
                    Section.DATES, List.of(MODEL.getCommitment_Deadline()),
                    Section.QUANTITIES, List.of(MODEL.getCommitment_Quantity(), MODEL.getCommitment_Counting()),
                    Section.FOLLOW_UP, List.of(MODEL.getCommitment_DraftingStatus(),
                            MODEL.getCommitment_ExecutionStatus(), MODEL.getCommitment_ExecutedOn(),
                            MODEL.getCommitment_Reviewers())),
            MODEL.getAction(), Map.of(
                    Section.GENERAL, List.of(MODEL.getNamedElement_Title(), MODEL.getAction_Number(),
                            MODEL.getAction_Pilots(), MODEL.getAction_Copilots(), MODEL.getAction_Partners(),
                            MODEL.getAction_Description(), MODEL.getClassified_Diffusion()),
                    Section.DATES, List.of(MODEL.getAction_Start(), MODEL.getAction_End(),
                            MODEL.getAction_Duration(), MODEL.getAction_Deadline(), MODEL.getAction_DependsOn()),
                    Section.QUANTITIES, List.of(MODEL.getAction_Quantity()),
                    Section.FOLLOW_UP, List.of(MODEL.getAction_ExecutionStatus(), MODEL.getAction_ExecutedOn(),
                            MODEL.getAction_UpdatedOn())),
            MODEL.getMilestone(), Map.of(
                    Section.GENERAL, List.of(MODEL.getNamedElement_Title()),
                    Section.DATES, List.of(MODEL.getMilestone_Date()),
                    Section.FOLLOW_UP, List.of(MODEL.getMilestone_ReachedOn())),
            MODEL.getIndicator(), Map.of(
                    Section.GENERAL, List.of(MODEL.getNamedElement_Title(), MODEL.getIndicator_Unit(),
                            MODEL.getIndicator_Kind(), MODEL.getIndicator_Direction(),
                            MODEL.getIndicator_Definition()),
                    Section.FOLLOW_UP, List.of(MODEL.getIndicator_Frequency(), MODEL.getIndicator_Producers())),
            MODEL.getOrganization(), Map.of(
                    Section.GENERAL, List.of(MODEL.getNamedElement_Title(), MODEL.getOrganization_Side(),
                            MODEL.getActor_Kind(), MODEL.getActor_Acronym(), MODEL.getActor_Representative())));

    private final Kinds labels;
    private final Locale locale;

    @Inject
    PropertySheets(Kinds labels, Locale locale) {
        this.labels = labels;
        this.locale = locale;
    }

    /** The properties of an element by its qualified name; empty where there is none. */
    public Optional<ElementSheet> of(Dossier dossier, String qualifiedName) {
        return dossier.named(qualifiedName).stream().findFirst().map(this::sheet);
    }

    private ElementSheet sheet(NamedElement element) {
        List<Property> properties = new ArrayList<>();
        Map<Section, List<EStructuralFeature>> shown = SHOWN.getOrDefault(element.eClass(),
                Map.of(Section.GENERAL, List.of(MODEL.getNamedElement_Title())));
        for (Section section : Section.values()) {
            shown.getOrDefault(section, List.of()).forEach(feature -> properties.add(property(element, section,
                    feature)));
        }
        return new ElementSheet(Dossier.qualifiedName(element),
                element.getTitle() == null ? element.getName() : element.getTitle(),
                Outline.kindOf(element).orElse(Symbol.Kind.TEXT), labels.label(element.eClass()),
                References.declaration(element), properties);
    }

    private Property property(NamedElement element, Section section, EStructuralFeature feature) {
        boolean words = Revisions.isWords(feature);
        return new Property(feature.getName(), section, label(feature), value(element, feature, words), words,
                choices(feature));
    }

    private String label(EStructuralFeature feature) {
        return MESSAGES.get(locale, "property." + feature.getName());
    }

    private static String value(NamedElement element, EStructuralFeature feature, boolean words) {
        if (words) {
            return element.eGet(feature) instanceof String text ? text : "";
        }
        return NodeModelUtils.findNodesForFeature(element, feature).stream().map(INode::getText).map(String::strip)
                .collect(Collectors.joining(", "));
    }

    private static List<String> choices(EStructuralFeature feature) {
        if (feature instanceof EReference || feature.isMany() || !(feature.getEType() instanceof EEnum list)) {
            return List.of();
        }
        return list.getELiterals().stream().filter(each -> !each.getName().equals("UNSPECIFIED"))
                .map(EEnumLiteral::getLiteral).toList();
    }
}
