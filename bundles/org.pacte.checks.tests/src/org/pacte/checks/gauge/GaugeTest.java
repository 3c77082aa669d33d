// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.gauge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.checks.ContractDraft.borneBy;
import static org.pacte.checks.ContractDraft.due;
import static org.pacte.checks.ContractDraft.titled;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Category;
import org.pacte.checks.Checker;
import org.pacte.checks.Verdict;
import org.pacte.checks.ContractDraft;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.DocumentState;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.Waiver;
import org.pacte.model.dossier.Dossier;

class GaugeTest {
    private final Catalogue catalogue = Catalogue.load();
    private final ContractDraft draft = new ContractDraft();

    @Test
    void aSoundContractIsReady() {
        draft.commitment("caméras");
        Gauge gauge = measure(draft.contract);
        assertEquals(Gauge.Tally.NONE, gauge.all());
        assertEquals(List.of(), gauge.needs());
        assertTrue(gauge.isReady());
        assertEquals(List.of(Category.values()), new ArrayList<>(gauge.categories().keySet()));
    }

    @Test
    void aDraftIsMeasuredAsIfItWereReadyToBeSigned() {
        draft.contract.setState(DocumentState.DRAFT);
        draft.commitment("caméras", borneBy());
        Gauge gauge = measure(draft.contract);
        assertFalse(gauge.isReady());
        assertEquals(new Gauge.Tally(1, 0, 0, 0), gauge.categories().get(Category.COMMITMENTS));
        draft.contract.setState(DocumentState.IN_FORCE);
        assertTrue(measure(draft.contract).isReady(), "a contract in force is measured as it is");
    }

    @Test
    void whatBlocksComesBeforeWhatWeakensThenWhatIsMostOften() {
        draft.commitment("a", due(null), borneBy());
        draft.commitment("b", due(null), titled("Ouvrir un bureau de police"));
        draft.contract.getSteering().clear();
        draft.commitment("a");
        Gauge gauge = measure(draft.contract);
        List<String> needs = gauge.needs().stream().map(need -> need.rule() + " " + need.severity() + " " + need.findings().size()).toList();
        assertEquals("R02 ERROR 4", needs.getFirst(), "what nobody may waive stands first");
        assertEquals(List.of("R02", "R11", "R56"), gauge.blocking().stream().map(Gauge.Need::rule).toList());
        assertTrue(needs.indexOf("R23 WARNING 2") >= gauge.blocking().size(), needs.toString());
        assertEquals(gauge.all().blocking(), gauge.blocking().stream().mapToInt(need -> need.findings().size()).sum());
    }

    @Test
    void theChaptersAddUpToTheWhole() {
        draft.commitment("a", due(null), borneBy());
        draft.contract.getSteering().clear();
        waive("R23", draft.contract);
        Gauge gauge = measure(draft.contract);
        assertEquals(1, gauge.all().waived());
        assertEquals(1, gauge.categories().get(Category.TIME).waived());
        assertEquals(gauge.all().blocking(), gauge.categories().values().stream().mapToInt(Gauge.Tally::blocking).sum());
        assertTrue(gauge.needs().stream().noneMatch(need -> need.rule().equals("R23")));
    }

    @Test
    void anotherContractDoesNotCountButTheRegisterAndItsOwnWaiversDo() {
        draft.commitment("caméras");
        ContractDraft other = new ContractDraft();
        other.contract.setName("autre");
        other.contract.getSteering().clear();
        other.file.getElements().clear();
        other.file.getElements().add(other.contract);
        waive("R23", other.contract);
        Dossier both = Dossier.ofFiles(List.of(draft.file, other.file));
        Gauge gauge = Gauge.of(new Checker(catalogue, Locale.FRENCH, ContractDraft.TODAY).judge(both), draft.contract, catalogue);
        assertEquals(Gauge.Tally.NONE, gauge.all());
    }

    private void waive(String rule, NamedElement target) {
        Waiver waiver = ContractFactory.eINSTANCE.createWaiver();
        waiver.setRule(rule);
        waiver.setTarget(target);
        waiver.setReason("Motif");
        waiver.setAuthor("Cabinet du préfet");
        DossierFile file = draft.file;
        file.getElements().add(waiver);
    }

    @Test
    void aTextThatCannotBeReadInFullIsNotReady() {
        Verdict sound = Verdict.CLEAN;
        assertTrue(Gauge.of(sound, draft.contract, catalogue).isReady());
        Gauge gauge = Gauge.of(sound.withTextFaults(2), draft.contract, catalogue);
        assertFalse(gauge.isReady());
        assertEquals(new Gauge.Tally(2, 0, 0, 0), gauge.all());
        assertEquals(new Gauge.Tally(2, 0, 0, 0), gauge.categories().get(Category.STRUCTURE));
    }

    private Gauge measure(Contract contract) {
        return Gauge.of(new Checker(catalogue, Locale.FRENCH, ContractDraft.TODAY).judge(draft.dossier()), contract, catalogue);
    }
}
