// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.DocumentState;

class VerdictTest {
    private static final Parameter<Integer> LONGEST = Parameter.count("longueur", 3);

    private final ContractDraft draft = new ContractDraft();

    @Test
    void whatOnlyCountsAtTheSignatureIsToldApart() {
        draft.contract.setState(DocumentState.DRAFT);
        Rule rule = new TitleLength(Severities.of(Severity.OFF, Severity.ERROR, Severity.WARNING));
        Verdict verdict = judge(rule, Policy.STANDARD);
        assertEquals(List.of(), verdict.findings());
        assertEquals(Severity.ERROR, verdict.later().getFirst().atSignature());
        draft.contract.setState(DocumentState.IN_FORCE);
        assertEquals(Severity.WARNING, judge(rule, Policy.STANDARD).findings().getFirst().atSignature());
    }

    @Test
    void aRuleThatIsOffFromNowOnFindsNothing() {
        draft.contract.setState(DocumentState.SIGNED);
        Verdict verdict = judge(new TitleLength(Severities.always(Severity.ERROR)), new Quiet());
        assertEquals(Verdict.CLEAN, verdict);
    }

    @Test
    void thePolicySetsSeverityAndParametersForEachContract() {
        draft.contract.setState(DocumentState.DRAFT);
        assertEquals("plus de 3", judge(new TitleLength(Severities.always(Severity.INFO)), Policy.STANDARD).findings().getFirst().message());
        assertEquals("plus de 1", judge(new TitleLength(Severities.always(Severity.INFO)), new Quiet()).later().getFirst().message());
    }

    @Test
    void aFindingCarriesTheChangesThatCureIt() {
        Finding finding = judge(new TitleLength(Severities.always(Severity.INFO)), Policy.STANDARD).findings().getFirst();
        assertTrue(finding.fixes().getFirst() instanceof Fix.Remove remove && remove.element() == draft.contract);
        assertEquals("Retirer l’intitulé", finding.fixes().getFirst().title());
    }

    private Verdict judge(Rule rule, Policy policy) {
        return new Checker(Catalogue.of(List.of(rule)), Locale.FRENCH, ContractDraft.TODAY, policy, () -> false).judge(draft.dossier());
    }

    /** Nothing counts before the signature, and afterwards nothing at all; titles may have one character. */
    private static final class Quiet implements Policy {
        @Override
        public Severity severity(Contract contract, Rule rule, DocumentState state, Severity own) {
            return state == DocumentState.READY_TO_SIGN ? own : Severity.OFF;
        }

        @Override
        public <T> T value(Contract contract, Rule rule, Parameter<T> parameter) {
            return parameter.type().parse("1");
        }
    }

    /** A rule with a parameter. */
    private static final class TitleLength extends PlugInRules.Local {
        private final Severities severities;

        TitleLength(Severities severities) {
            this.severities = severities;
        }

        @Override
        public Severities severities() {
            return severities;
        }

        @Override
        public List<Parameter<?>> parameters() {
            return List.of(LONGEST);
        }

        @Override
        public void check(CheckContext context, Findings findings) {
            context.dossier().contracts().stream()
                    .filter(contract -> contract.getName().length() >= context.value(contract, LONGEST))
                    .forEach(contract -> findings.on(contract).fix(new Fix.Remove("Retirer l’intitulé", contract, null, Finding.WHOLE))
                            .report("plus de " + context.print(contract, LONGEST)));
        }
    }
}
