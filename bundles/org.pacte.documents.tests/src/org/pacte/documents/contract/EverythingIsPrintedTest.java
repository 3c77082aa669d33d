// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacte.documents.Contracts;
import org.pacte.documents.FilledContract;
import org.pacte.documents.tree.Document;
import org.pacte.model.contract.Diffusion;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.QuantityStatement;
import org.pacte.model.text.Typography;
import org.pacte.model.time.FrenchDates;

/** Whatever a contract can state, its document says: a new feature of the model fails here until it is printed. */
class EverythingIsPrintedTest {

    /** What the document leaves out on purpose, and why. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "diffusion", "decides who reads an element; its readers need not know",
            "Contract.announcements", "counts that the rules compare with the text, which holds what they count",
            "Commitment.restates", "tells the rules where the same promise stands; the document says it in full",
            "Commitment.bearersUnstated", "a commitment without a bearer says that it has none",
            "name", "the identifier; the title is printed, and the name only in its stead");

    private final Contracts model = new Contracts();

    @BeforeEach
    void fillTheContract() {
        new FilledContract(model).fill();
    }

    @Test
    void withoutAnyOneFeatureTheDocumentSaysSomethingElse() {
        String whole = build().toString();
        var printed = new TreeSet<String>();
        var silent = new TreeSet<String>();
        for (EObject element : elements()) {
            for (EStructuralFeature feature : stated(element)) {
                boolean changes = !whole.equals(without(element, feature));
                (changes ? printed : silent).add(nameOf(feature, element));
            }
        }
        silent.removeAll(printed);
        assertEquals(new TreeSet<>(), silent);
    }

    @Test
    void everyTextNumberAndDateCanBeReadInTheWords() {
        // Else only the years of the dates would be printed.
        model.contract.setPeriodInYears(false);
        model.contract.getDiagnosis().setPeriodInYears(false);
        Document document = build();
        String words = Contracts.words(document);
        String links = document.toString();
        var missing = new ArrayList<String>();
        for (EObject element : elements()) {
            for (EStructuralFeature feature : stated(element)) {
                for (Object value : values(element, feature)) {
                    boolean said = readings(value).stream()
                            .anyMatch(("url".equals(feature.getName()) ? links : words)::contains);
                    if (!said) {
                        missing.add(nameOf(feature, element) + " = " + value);
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void theFilledContractStatesEveryFeatureOfItsElements() {
        var unstated = new TreeSet<String>();
        var stated = new TreeSet<String>();
        for (EObject element : elements()) {
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                (element.eIsSet(feature) ? stated : unstated).add(nameOf(feature, element));
            }
        }
        unstated.removeAll(stated);
        unstated.removeIf(name -> isLeftOut(name));
        assertEquals(new TreeSet<>(), unstated);
    }

    @Test
    void theFilledContractHasEveryKindOfElement() {
        var met = elements().stream().map(EObject::eClass).map(type -> type.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        for (String type : List.of("Contract", "Commitment", "Action", "Indicator", "Milestone", "Condition",
                "Counterpart", "Reading", "ReviewClause", "Baseline", "IndicatorTarget", "Cost", "Funding", "Diagnosis",
                "DiagnosisFinding", "Objective", "Source", "DocumentLink", "EvaluationClause", "Axis",
                "CommitmentGroup", "DraftVersion", "Share", "Means", "Threshold", "Glossary", "GlossaryEntry")) {
            assertTrue(met.contains(type), type);
        }
        assertFalse(met.contains("Announcement"));
    }

    private List<EObject> elements() {
        var elements = new ArrayList<EObject>();
        elements.add(model.contract);
        model.contract.eAllContents().forEachRemaining(element -> {
            if (!(element instanceof QuantityStatement)) {
                elements.add(element);
            }
        });
        return elements;
    }

    private static List<EStructuralFeature> stated(EObject element) {
        return element.eClass().getEAllStructuralFeatures().stream().filter(element::eIsSet)
                .filter(feature -> !isLeftOut(nameOf(feature, element))).toList();
    }

    private static boolean isLeftOut(String name) {
        return LEFT_OUT.containsKey(name) || LEFT_OUT.containsKey(name.substring(name.indexOf('.') + 1));
    }

    private static String nameOf(EStructuralFeature feature, EObject element) {
        return element.eClass().getName() + "." + feature.getName();
    }

    private String without(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        Object kept = value instanceof Collection<?> many ? List.copyOf(many) : value;
        element.eUnset(feature);
        try {
            return build().toString();
        } finally {
            element.eSet(feature, kept);
        }
    }

    private static List<?> values(EObject element, EStructuralFeature feature) {
        return element.eGet(feature) instanceof Collection<?> many ? List.copyOf(many)
                : List.of(element.eGet(feature));
    }

    private static List<String> readings(Object value) {
        return switch (value) {
            case LocalDate date -> List.of(FrenchDates.print(date, Locale.FRENCH), FrenchDates.numeric(date));
            case String text -> List.of(text, Typography.capitalize(text));
            case BigDecimal number -> List.of(number.toPlainString());
            case NamedElement named -> List.of(named.getTitle());
            default -> List.of("");
        };
    }

    private Document build() {
        return new ContractDocument().build(model.request(Diffusion.RESTRICTED));
    }
}
