// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.commitments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacte.checks.ContractDraft.amount;
import static org.pacte.checks.ContractDraft.borneBy;
import static org.pacte.checks.ContractDraft.due;
import static org.pacte.checks.ContractDraft.quantity;
import static org.pacte.checks.ContractDraft.titled;
import static org.pacte.checks.ContractDraft.unmeasured;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacte.checks.ContractDraft;
import org.pacte.checks.Finding;
import org.pacte.checks.Severity;
import org.pacte.model.contract.DocumentState;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.Side;

class CommitmentsTest {
    private final ContractDraft draft = new ContractDraft();

    // R11

    @Test
    void aCommitmentThatNobodyBearsIsAnError() {
        draft.commitment("caméras", borneBy());
        assertEquals(List.of("ERROR csi.sécurité.caméras name: L’engagement « caméras » ne dit pas qui s’engage : ajoutez "
                + "« porteur … »."), draft.report(new StatedBearers()));
    }

    @Test
    void aBearerSaidToBeUnstatedIsReportedWhereItIsSaid() {
        draft.commitment("caméras", borneBy(), commitment -> commitment.setBearersUnstated(true));
        assertEquals(List.of("ERROR csi.sécurité.caméras bearersUnstated: L’engagement « caméras » est sans porteur "
                + "(« non-précisé ») : faites préciser qui s’engage avant la signature."), draft.report(new StatedBearers()));
    }

    @Test
    void whileTheTextIsDraftedAMissingBearerIsAWarning() {
        draft.commitment("caméras", borneBy());
        draft.contract.setState(DocumentState.INTENTION);
        assertEquals(List.of(Severity.WARNING), draft.findings(new StatedBearers()).stream().map(Finding::severity).toList());
    }

    @Test
    void anOrganisationWithoutSideIsReportedOnceHoweverManyCommitmentsItBears() {
        Organization association = draft.organization("Association", Side.UNSPECIFIED);
        draft.commitment("caméras", borneBy(association));
        draft.commitment("patrouilles", borneBy(association));
        assertEquals(List.of("ERROR Association name: L’organisme « Association » porte des engagements, mais son camp n’est pas "
                + "précisé : ajoutez « camp État », « camp collectivité », « camp justice » ou « camp tiers »."),
                draft.report(new StatedBearers()));
    }

    @Test
    void aWithdrawnCommitmentNeedsNoBearer() {
        draft.commitment("caméras", borneBy(), commitment -> commitment.setDraftingStatus(DraftingStatus.WITHDRAWN));
        assertEquals(List.of(), draft.report(new StatedBearers()));
    }

    @Test
    void aNamedBearerIsSound() {
        draft.commitment("caméras");
        assertEquals(List.of(), draft.report(new StatedBearers()));
    }

    // R12

    @ParameterizedTest
    @ValueSource(strings = {"Contrat de ville", "Le contrat de Ville", "La question des squats", "Rôle et missions de la police municipale",
        "Rôles de chacun", "Parcours d’accompagnement social pris dans son ensemble", "Missions du maire et des polices", "MOYENS"})
    void aTitleThatOnlyNamesASubjectIsFound(String title) {
        draft.commitment("sujet", titled(title));
        assertEquals(List.of("WARNING csi.sécurité.sujet title: Le titre de l’engagement « sujet » nomme un sujet, sans dire ce qui sera "
                + "fait : commencez-le par un verbe (« Signer … », « Préciser … »)."), draft.report(new CommittingTitles()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Signer le contrat de ville", "Mise en place d’une instance", "Création d’un poste", "Ateliers du soir",
        "Le rôle de chacun est précisé", "Rôle de chacun à définir", "Contrat de ville : le signer", "Le contrat de ville s’applique",
        "La charte nous engage", "Plan vélo adopté", "Contrat de", "Conseil aux victimes", "Missions à confier aux polices", "", " ", "…"})
    void aTitleThatMaySayWhatIsDoneIsNoFinding(String title) {
        draft.commitment("sujet", titled(title));
        assertEquals(List.of(), draft.report(new CommittingTitles()));
    }

    @Test
    void aQuantityOrTheWordingMaySayWhatIsDone() {
        draft.commitment("a", titled("Contrats de ville"), quantity(amount("2", "contrats")));
        draft.commitment("b", titled("Contrat de ville"), commitment -> commitment.setWording("L’État s’engage à le signer."));
        draft.commitment("c", titled("Contrat de ville"), commitment -> commitment.setWording("Signer le contrat."));
        draft.commitment("d", titled("Contrat de ville"), commitment -> commitment.setWording("Il sera commun."));
        draft.commitment("e", titled(null));
        assertEquals(List.of("csi.sécurité.d"), draft.findings(new CommittingTitles()).stream().map(Finding::elementName).toList());
    }

    @Test
    void whileTheContractRunsABareTitleIsOnlySaid() {
        draft.commitment("sujet", titled("Contrat de ville"));
        draft.contract.setState(DocumentState.IN_FORCE);
        assertEquals(Severity.INFO, draft.findings(new CommittingTitles()).getFirst().severity());
    }

    // R13

    @ParameterizedTest
    @ValueSource(strings = {"Soutenir la parentalité", "SOUTENIR la parentalité", "Soutien à la parentalité", "L’accompagnement des jeunes",
        "L'accompagnement des jeunes", "Réaffirmer le partage d’information", "La Ville s’engage à favoriser la co-éducation",
        "L’État et la Ville s'engagent à favoriser la co-éducation", "S’efforcer de répondre", "Mieux accompagner les victimes",
        "Reconnaître, valoriser, encourager", "Renforcement du soutien à la parentalité"})
    void aVagueVerbAtTheHeadOfATitleIsFound(String title) {
        draft.commitment("parentalité", titled(title), due(null), unmeasured());
        assertEquals(1, draft.report(new VagueVerbs()).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Installer des caméras pour soutenir les patrouilles", "Participation citoyenne", "Recruter et accompagner",
        "Créer une cellule qui va soutenir les familles", "Former les agents : poursuivre l’effort", "12 postes", "", "…"})
    void aVagueVerbFurtherOnIsNoFinding(String title) {
        draft.commitment("parentalité", titled(title), due(null), unmeasured());
        assertEquals(List.of(), draft.report(new VagueVerbs()));
    }

    @Test
    void theVagueWordIsQuotedAsTheAuthorWroteIt() {
        draft.commitment("parentalité", titled("Réaffirmation du partage"), due(null), unmeasured());
        assertEquals(List.of("WARNING csi.sécurité.parentalité title: L’engagement « parentalité » commence par « Réaffirmation », sans "
                + "quantité, échéance datée ni indicateur : ajoutez-en un, ou dites précisément ce qui sera fait."),
                draft.report(new VagueVerbs()));
    }

    @Test
    void withoutTitleTheContractsOwnWordsAreRead() {
        draft.commitment("parentalité", titled(null), due(null), unmeasured(), commitment -> commitment.setWording("Soutenir les parents"));
        assertEquals("wording", draft.findings(new VagueVerbs()).getFirst().feature().getName());
    }

    @Test
    void aQuantityADatedDeadlineOrAnIndicatorMakesAVagueVerbVerifiable() {
        draft.commitment("a", titled("Soutenir"), due("fin 2023"), unmeasured());
        draft.commitment("b", titled("Soutenir"), due(null));
        draft.commitment("c", titled("Soutenir"), due(null), unmeasured(), quantity(amount("2", "lieux")));
        assertEquals(List.of(), draft.report(new VagueVerbs()));
    }

    @Test
    void aPermanentDeadlineDoesNotMakeAVagueVerbVerifiable() {
        draft.commitment("a", titled("Soutenir"), due("permanente"), unmeasured());
        assertEquals(1, draft.report(new VagueVerbs()).size());
    }
}
