// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.CommitmentGroup;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.ContractPackage;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.Funding;
import org.pacte.model.contract.LinkKind;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.money.Money;
import org.pacte.model.time.Deadline;
import org.pacte.model.time.PlannedDuration;

/** States every feature of a contract and of all that it holds, each with a value of its own. */
public final class FilledContract {

    private static final ContractFactory FACTORY = ContractFactory.eINSTANCE;
    private static final ContractPackage MODEL = ContractPackage.eINSTANCE;

    private final Contracts model;
    private int values = 1000;

    /** Prepares to fill a contract, made empty first. */
    public FilledContract(Contracts model) {
        this.model = model;
        for (EStructuralFeature feature : model.contract.eClass().getEAllStructuralFeatures()) {
            model.contract.eUnset(feature);
        }
    }

    /** States everything. */
    public void fill() {
        Axis other = FACTORY.createAxis();
        other.setName("autre");
        other.setTitle("Autre axe");
        other.getItems().add(model.cameras);
        Contracts.action(model.cameras, "Action d’un autre engagement", false);
        model.cameras.setWording(null);
        fill(model.contract);
        Axis first = model.contract.getAxes().getFirst();
        CommitmentGroup group = FACTORY.createCommitmentGroup();
        group.setName("ensemble");
        group.setTitle("Titre de l’ensemble");
        group.getCommitments().add(model.officers);
        first.getItems().add(group);
        Axis empty = FACTORY.createAxis();
        empty.setName("vide");
        empty.setTitle("Axe vide");
        empty.setNotApplicable("Rien à y faire");
        first.setNotApplicable(null);
        model.contract.getAxes().addAll(List.of(other, empty));
        alternatives((Commitment) first.getItems().getFirst());
    }

    /** Adds what is said in one of two ways. */
    private void alternatives(Commitment commitment) {
        Counterpart parity = commitment.getCounterparts().getFirst();
        Counterpart ratio = FACTORY.createCounterpart();
        fill(ratio);
        ratio.setParity(false);
        parity.setGiven(null);
        parity.setReceived(null);
        commitment.getCounterparts().add(ratio);
        Funding rate = FACTORY.createFunding();
        fill(rate);
        rate.setAmount(null);
        var action = commitment.getActions().getFirst();
        action.getFundings().getFirst().setRate(null);
        action.getFundings().add(rate);
        commitment.getFundings().getFirst().setRate(null);
        var cited = FACTORY.createDocumentLink();
        fill(cited);
        cited.setKind(LinkKind.CITES);
        model.contract.getLinks().add(cited);
    }

    private void fill(EObject element) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean counted = feature == MODEL.getContract_Announcements();
            boolean reserved = feature == MODEL.getClassified_Diffusion();
            if (!counted && !reserved && feature.isChangeable()) {
                Object value = value(element, feature);
                element.eSet(feature, feature.isMany() ? List.of(value) : value);
            }
        }
    }

    private Object value(EObject element, EStructuralFeature feature) {
        values++;
        return switch (feature) {
            case EAttribute attribute -> simple(attribute, element.eClass().getName() + values);
            case EReference reference when reference.isContainment() -> held(reference.getEReferenceType());
            case EReference reference -> target(reference.getEReferenceType());
            default -> throw new IllegalStateException(feature.toString());
        };
    }

    private Object simple(EAttribute attribute, String text) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute.getEAttributeType() instanceof EEnum choice) {
            return choice.getELiterals().get(1).getInstance();
        } else if (type == String.class) {
            return "url".equals(attribute.getName()) ? "https://exemple.fr/" + text : attribute.getName() + text;
        } else if (type == BigDecimal.class) {
            return BigDecimal.valueOf(values % 1000);
        } else if (type == int.class) {
            return values;
        } else if (type == boolean.class) {
            return true;
        } else if (type == LocalDate.class) {
            return day();
        } else if (type == Deadline.class) {
            return new Deadline.On(day());
        } else if (type == Money.class) {
            return Money.ofEuros(values);
        }
        return PlannedDuration.parse(values % 1000 + " mois");
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(values % 1000);
    }

    private EObject held(EClass type) {
        if (type == MODEL.getQuantityStatement()) {
            AmountStatement amount = FACTORY.createAmountStatement();
            amount.setAmount(BigDecimal.valueOf(values % 1000));
            amount.setUnit("caméras");
            return amount;
        }
        EObject made = FACTORY.create(type == MODEL.getAxisItem() ? MODEL.getCommitment() : type);
        fill(made);
        return made;
    }

    /** Returns something to refer to, with a title of its own. */
    private EObject target(EClass type) {
        if (type == MODEL.getCommitment()) {
            return model.cameras;
        } else if (type == MODEL.getPlanItem()) {
            return model.cameras.getActions().getFirst();
        }
        EClass made = type == MODEL.getActor() || type == MODEL.getFunder() ? MODEL.getOrganization()
                : type == MODEL.getLinkable() ? MODEL.getAgreement() : type;
        NamedElement target = (NamedElement) FACTORY.create(made);
        target.setName("n" + values);
        target.setTitle(type.getName() + " " + values);
        return target;
    }
}
