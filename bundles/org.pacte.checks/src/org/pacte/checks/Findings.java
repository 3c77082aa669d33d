// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.DocumentState;
import org.pacte.model.dossier.AmendedDossier;
import org.pacte.model.dossier.Dossier;

/**
 * Where one rule reports what it finds: {@code findings.on(commitment).at(COMMITMENT__DEADLINE).report(message)}.
 *
 * <p>The severity follows from the state of the contract in which the element lies and from the policy for it. An element of the register is judged
 * with the most advanced contract of the dossier that is still open. A finding lies where the text says what is wrong: in the amendment that
 * says it, where there is one.
 */
public final class Findings {
    private final Rule rule;
    private final String explanation;
    private final String fix;
    private final Policy policy;
    private final AmendedDossier judged;
    private final Contract registerContract;
    private final List<Finding> reported = new ArrayList<>();

    Findings(Rule rule, Locale locale, AmendedDossier judged, Policy policy) {
        this.rule = rule;
        this.explanation = rule.explanation(locale);
        this.fix = rule.fix(locale);
        this.policy = policy;
        this.judged = judged;
        this.registerContract = judged.dossier().contracts().stream().filter(contract -> isOpen(contract.getState()))
                .max(Comparator.comparing(Contract::getState)).orElse(null);
    }

    private static boolean isOpen(DocumentState state) {
        return state != DocumentState.CLOSED && state != DocumentState.ABANDONED;
    }

    /** Begins a finding about an element. */
    public Place on(EObject element) {
        return new Place(element);
    }

    List<Finding> reported() {
        return reported;
    }

    /** A finding under construction; nothing is kept until it is reported. */
    public final class Place {
        private final EObject element;
        private final List<EObject> related = new ArrayList<>();
        private final List<Fix> fixes = new ArrayList<>();
        private EStructuralFeature feature;
        private int index = Finding.WHOLE;
        private Severities severities = rule.severities();
        private Contract contract;

        private Place(EObject element) {
            this.element = element;
        }

        /** Points at a property of the element. */
        public Place at(EStructuralFeature property) {
            this.feature = property;
            return this;
        }

        /** Points at one value of a property that has several. */
        public Place at(EStructuralFeature property, int value) {
            this.feature = property;
            this.index = value;
            return this;
        }

        /** Adds other elements that the finding speaks of. */
        public Place about(List<? extends EObject> others) {
            related.addAll(others);
            return this;
        }

        public Place about(EObject other) {
            related.add(other);
            return this;
        }

        /** Offers a change that cures it; the likeliest comes first. */
        public Place fix(Fix cure) {
            fixes.add(cure);
            return this;
        }

        /** Judges by other severities than the rule's own. */
        public Place as(Severities other) {
            this.severities = other;
            return this;
        }

        /** Judges an element of the register as a part of this contract. */
        public Place within(Contract other) {
            this.contract = other;
            return this;
        }

        /** Reports the finding, unless it is off both in the state of the contract and at its signature. */
        public void report(String message) {
            Contract around = contract == null ? Dossier.contractOf(element).orElse(registerContract) : contract;
            DocumentState state = around == null ? DocumentState.INTENTION : around.getState();
            Severity severity = severity(around, state);
            Severity atSignature = state.compareTo(DocumentState.READY_TO_SIGN) < 0 ? severity(around, DocumentState.READY_TO_SIGN)
                    : severity;
            if (severity != Severity.OFF || atSignature != Severity.OFF) {
                AmendedDossier.Place written = judged.written(element, feature);
                reported.add(new Finding(rule.id(), severity, atSignature, message, explanation, fix, written.element(), written.feature(),
                        index, related.stream().map(this::written).toList(), fixes.stream().map(this::written).toList(), null));
            }
        }

        private Severity severity(Contract around, DocumentState state) {
            return policy.severity(around, rule, state, severities.in(state));
        }

        private EObject written(EObject other) {
            return judged.written(other, null).element();
        }

        /** What is added to an amended element stands in the amendment. */
        private Fix written(Fix cure) {
            return switch (cure) {
                case Fix.Add add -> new Fix.Add(add.title(), judged.latest(add.owner()), add.text());
                case Fix.Replace replace -> {
                    AmendedDossier.Place place = judged.written(replace.element(), replace.feature());
                    yield new Fix.Replace(replace.title(), place.element(), place.feature(), replace.index(), replace.text());
                }
                case Fix.Remove remove -> {
                    AmendedDossier.Place place = judged.written(remove.element(), remove.feature());
                    yield new Fix.Remove(remove.title(), place.element(), place.feature(), remove.index());
                }
                case Fix.Append append -> new Fix.Append(append.title(), written(append.element()), append.before(), append.text());
                case Fix.Copy copy -> {
                    AmendedDossier.Place place = judged.written(copy.element(), copy.feature());
                    AmendedDossier.Place model = judged.written(copy.model(), copy.feature());
                    yield new Fix.Copy(copy.title(), place.element(), place.feature(), model.element());
                }
                case Fix.Declare declared -> new Fix.Declare(declared.title(), written(declared.element()), declared.kind(), declared.text());
                case Fix.Several several -> new Fix.Several(several.title(), several.parts().stream().map(this::written).toList());
            };
        }
    }
}
