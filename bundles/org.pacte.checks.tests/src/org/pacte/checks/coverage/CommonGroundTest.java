// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacte.checks.ContractDraft.borneBy;
import static org.pacte.checks.ContractDraft.date;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.pacte.checks.ContractDraft;
import org.pacte.model.contract.Body;
import org.pacte.model.contract.CircularField;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.ContractKind;
import org.pacte.model.contract.DiagnosisFinding;
import org.pacte.model.contract.Frequency;
import org.pacte.model.contract.Objective;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.OrganizationKind;
import org.pacte.model.contract.Service;
import org.pacte.model.contract.Side;
import org.pacte.model.contract.Territory;
import org.pacte.model.contract.TerritoryKind;

/** R53 to R63: what a contract stands on, where it holds, who signs and who looks at it. */
class CommonGroundTest {
    private static final ContractFactory MAKE = ContractFactory.eINSTANCE;

    private final ContractDraft draft = new ContractDraft();

    // R53

    @Test
    void anAxisOfThePartiesThemselvesIsToBeMeant() {
        draft.axis("social");
        draft.axis("école", CircularField.EDUCATION, CircularField.JUSTICE, CircularField.EDUCATION);
        draft.axis("sport", CircularField.EDUCATION, CircularField.EDUCATION);
        assertEquals(List.of("WARNING csi.social name: L’axe « social » ne correspond à aucun champ de la circulaire : ajoutez « champs … », ou "
                + "vérifiez que cet axe propre aux parties est voulu.",
                "WARNING csi.école fields: L’axe « école » correspond à plusieurs champs de la circulaire : justice, éducation et éducation. "
                        + "Vérifiez que c’est voulu, ou partagez l’axe."),
                draft.report(new MappedAxes()));
    }

    @Test
    void onlyContractsUnderTheCircularAreHeldToItsFields() {
        draft.axis("social");
        draft.contract.setKind(ContractKind.STSPD);
        assertEquals(List.of(), draft.report(new MappedAxes()));
    }

    // R54

    @Test
    void aContractWithoutSignatoriesSaysWhomItNeeds() {
        draft.contract.getSignatories().clear();
        assertEquals(List.of("ERROR csi name: Le contrat « csi » n’a pas de signataires : ajoutez « signataires … » (au moins : État et "
                + "collectivité)."), draft.report(new RequiredSignatories()));
    }

    @Test
    void aMissingCampIsNamed() {
        draft.contract.getSignatories().remove(draft.prefecture);
        assertEquals(List.of("ERROR csi signatories: Il manque au contrat « csi » un signataire de ce camp ou de cette nature : État. Ajoutez-le à "
                + "« signataires »."), draft.report(new RequiredSignatories()));
    }

    @Test
    void aServiceSignsForTheCampOfItsOrganization() {
        Service cabinet = MAKE.createService();
        draft.prefecture.getServices().add(cabinet);
        draft.contract.getSignatories().set(0, cabinet);
        assertEquals(List.of(), draft.report(new RequiredSignatories()));
    }

    @Test
    void everyMunicipalityThatIsAPartySigns() {
        Organization neighbour = draft.organization("Voisine", Side.LOCAL_AUTHORITY);
        neighbour.setKind(OrganizationKind.MUNICIPALITY);
        Organization association = draft.organization("Association", Side.THIRD_PARTY);
        draft.contract.getParties().addAll(List.of(neighbour, association));
        assertEquals(List.of("ERROR csi signatories: La collectivité « Voisine » est partie au contrat « csi » sans en être signataire : ajoutez-la à "
                + "« signataires », ou retirez-la des parties."), draft.report(new RequiredSignatories()));
    }

    // R55

    @Test
    void theStateDoesNotPromiseForSchoolsAndCourtsAlone() {
        draft.axis.getFields().addAll(List.of(CircularField.EDUCATION, CircularField.JUSTICE));
        draft.commitment("ateliers", borneBy(draft.prefecture));
        assertEquals(List.of(
                "WARNING csi.sécurité fields[1]: Dans l’axe « sécurité », l’État s’engage sur l’éducation sans que l’Éducation nationale signe, vise "
                        + "ou donne son avis : ajoutez-la à l’un de ces titres.",
                "WARNING csi.sécurité fields[2]: Dans l’axe « sécurité », l’État s’engage sur la justice sans que l’autorité judiciaire signe, vise ou "
                        + "donne son avis : ajoutez-la à l’un de ces titres."),
                draft.report(new HeardAuthorities()));
    }

    @Test
    void anAuthorityMaySignSeeTheTextOrGiveItsOpinion() {
        draft.axis.getFields().addAll(List.of(CircularField.EDUCATION, CircularField.JUSTICE));
        draft.commitment("ateliers");
        Organization school = draft.organization("Rectorat", Side.STATE);
        school.setKind(OrganizationKind.NATIONAL_EDUCATION);
        Organization court = draft.organization("Parquet", Side.JUSTICE);
        court.setKind(OrganizationKind.JUDICIAL_AUTHORITY);
        draft.contract.getVisas().add(school);
        draft.contract.getOpinions().add(court);
        assertEquals(List.of(), draft.report(new HeardAuthorities()));
    }

    @Test
    void aMunicipalityMayPromiseForItsSchoolsAlone() {
        draft.axis.getFields().add(CircularField.EDUCATION);
        draft.commitment("aide", borneBy(draft.ville));
        assertEquals(List.of(), draft.report(new HeardAuthorities()));
    }

    // R58

    @Test
    void amongSeveralBodiesOneReviewsEachCommitment() {
        Body cell = MAKE.createBody();
        cell.setName("Cellule");
        draft.commitment("rondes");
        draft.commitment("caméras", commitment -> commitment.getReviewers().add(cell));
        assertEquals(List.of(), draft.report(new AssignedReviews()));
        draft.contract.getSteering().add(cell);
        assertEquals(List.of("WARNING csi.sécurité.rondes name: L’engagement « rondes » n’est suivi par aucune des instances de pilotage : ajoutez "
                + "« suivi par … »."), draft.report(new AssignedReviews()));
    }

    @Test
    void theBodyOfAnAxisReviewsItsCommitments() {
        draft.contract.getSteering().add(MAKE.createBody());
        draft.commitment("rondes");
        draft.axis.getReviewers().add(draft.clspd);
        assertEquals(List.of(), draft.report(new AssignedReviews()));
    }

    // R59

    @Test
    void anEvaluationSaysByWhomAndHowOften() {
        draft.contract.getEvaluation().setBody(null);
        assertEquals(List.of("WARNING csi: La clause d’évaluation du contrat « csi » ne dit pas tout. Il manque : l’instance (« par … »). "
                + "Complétez-la."), draft.report(new StatedEvaluation()));
        draft.contract.getEvaluation().setBody(draft.clspd);
        draft.contract.getEvaluation().setFrequency(Frequency.UNSPECIFIED);
        assertEquals(List.of("WARNING csi: La clause d’évaluation du contrat « csi » ne dit pas tout. Il manque : la périodicité (« chaque … »). "
                + "Complétez-la."), draft.report(new StatedEvaluation()));
        draft.contract.setEvaluation(null);
        assertEquals(List.of("WARNING csi name: Le contrat « csi » n’a pas de clause d’évaluation : ajoutez « évaluation \"…\" par … chaque … »."),
                draft.report(new StatedEvaluation()));
    }

    // R60

    @Test
    void aDiagnosisMayBeTwoYearsOldAtTheStartOfTheContractButNotADayMore() {
        draft.contract.getDiagnosis().setDate(date("01/10/2019"));
        assertEquals(List.of(), draft.report(new RecentDiagnosis()));
        draft.contract.getDiagnosis().setDate(date("30/09/2019"));
        assertEquals(List.of("WARNING csi date: Le diagnostic du contrat « csi » date du 30 septembre 2019 : il a plus de 24 mois au "
                + "1er octobre 2021. Actualisez-le."), draft.report(new RecentDiagnosis()));
    }

    @Test
    void theAgeOfADiagnosisIsCountedToTheSignatureOrElseToToday() {
        draft.contract.getDiagnosis().setDate(date("30/09/2019"));
        draft.contract.setSignedOn(date("29/09/2021"));
        assertEquals(List.of(), draft.report(new RecentDiagnosis()));
        draft.contract.setSignedOn(null);
        draft.contract.setStart(null);
        assertEquals(1, draft.report(new RecentDiagnosis()).size());
    }

    @Test
    void aDiagnosisHasADateAndAnAuthor() {
        draft.contract.getDiagnosis().getAuthors().clear();
        assertEquals(List.of("WARNING csi: Le diagnostic du contrat « csi » n’a pas d’auteur : ajoutez « par … »."),
                draft.report(new RecentDiagnosis()));
        draft.contract.getDiagnosis().setDate(null);
        assertEquals(List.of("WARNING csi: Le diagnostic du contrat « csi » n’a ni date ni auteur : ajoutez « du … par … »."),
                draft.report(new RecentDiagnosis()));
        draft.contract.getDiagnosis().getAuthors().add(draft.ville);
        assertEquals(List.of("WARNING csi: Le diagnostic du contrat « csi » n’a pas de date : ajoutez « du … »."),
                draft.report(new RecentDiagnosis()));
        draft.contract.setDiagnosis(null);
        assertEquals(List.of("WARNING csi name: Le contrat « csi » n’a pas de diagnostic : ajoutez « diagnostic du … par … »."),
                draft.report(new RecentDiagnosis()));
    }

    // R61

    @Test
    void findingsObjectivesAndCommitmentsAnswerEachOther() {
        DiagnosisFinding noise = found("bruit");
        DiagnosisFinding theft = found("vols");
        Objective calm = objective("calme", noise);
        objective("ordre");
        draft.commitment("rondes", commitment -> commitment.getObjectives().add(calm));
        draft.commitment("caméras");
        assertEquals(List.of("WARNING csi.vols name: Ni objectif ni engagement ne répond au constat « vols » : ajoutez « répond à vols » à l’un d’eux.",
                "WARNING csi.sécurité.ordre name: L’objectif « ordre » ne répond à aucun constat du diagnostic : ajoutez « répond à … ».",
                "WARNING csi.sécurité.caméras name: L’engagement « caméras » ne sert aucun objectif, alors que l’axe « sécurité » en a : ajoutez "
                        + "« sert … »."),
                draft.report(new LinkedDiagnosis()));
        assertEquals("vols", theft.getName());
    }

    @Test
    void aCommitmentMayAnswerAFindingWithoutAnObjective() {
        DiagnosisFinding noise = found("bruit");
        objective("calme", noise);
        DiagnosisFinding theft = found("vols");
        draft.commitment("rondes", commitment -> commitment.getAnswers().add(theft));
        assertEquals(List.of(), draft.report(new LinkedDiagnosis()));
    }

    @Test
    void withoutFindingsNothingIsAsked() {
        objective("calme");
        draft.commitment("rondes");
        assertEquals(List.of(), draft.report(new LinkedDiagnosis()));
    }

    // R62

    @Test
    void whatIsPromisedElsewhereIsReported() {
        Territory town = territory("Commune", TerritoryKind.MUNICIPALITY, null);
        Territory district = territory("Nord", TerritoryKind.QPV, town);
        Territory neighbour = territory("Voisine", TerritoryKind.MUNICIPALITY, null);
        draft.commitment("caméras", in(district), in(neighbour));
        draft.action("pose", action -> action.getTerritories().add(neighbour));
        assertEquals(List.of(), draft.report(new WithinTerritory()));
        draft.contract.getTerritories().add(town);
        assertEquals(List.of("ERROR csi.sécurité.caméras territories[1]: L’engagement « caméras » porte sur « Voisine », qui n’est pas dans le territoire "
                + "du contrat (Commune) : corrigez-le, ajoutez-le au contrat, ou complétez sa fiche (« dans … »).",
                "ERROR csi.sécurité.pour_pose.pose territories[0]: L’action « pose » porte sur « Voisine », qui n’est pas dans le territoire du contrat "
                        + "(Commune) : corrigez-le, ajoutez-le au contrat, ou complétez sa fiche (« dans … »)."),
                draft.report(new WithinTerritory()));
    }

    @Test
    void territoriesThatHoldEachOtherAreSearchedOnce() {
        Territory one = territory("Un", TerritoryKind.QPV, null);
        Territory two = territory("Deux", TerritoryKind.QPV, one);
        one.setWithin(two);
        draft.contract.getTerritories().add(territory("Commune", TerritoryKind.MUNICIPALITY, null));
        draft.commitment("caméras", in(one));
        assertEquals(1, draft.report(new WithinTerritory()).size());
    }

    // R63

    @Test
    void eachOfSeveralMunicipalitiesCommitsItself() {
        draft.ville.setKind(OrganizationKind.MUNICIPALITY);
        Organization neighbour = draft.organization("Voisine", Side.LOCAL_AUTHORITY);
        neighbour.setKind(OrganizationKind.MUNICIPALITY);
        Service police = MAKE.createService();
        draft.ville.getServices().add(police);
        draft.commitment("rondes", commitment -> commitment.getBearers().set(0, police));
        assertEquals(List.of(), draft.report(new ServedMunicipalities()));
        draft.contract.getParties().add(neighbour);
        assertEquals(List.of("WARNING csi parties[2]: La commune « Voisine » est partie au contrat « csi » sans y porter d’engagement : ajoutez-en un, "
                + "ou vérifiez que c’est voulu."), draft.report(new ServedMunicipalities()));
    }

    @Test
    void somethingIsDoneInEachMunicipality() {
        Territory town = territory("Commune", TerritoryKind.MUNICIPALITY, null);
        Territory neighbour = territory("Voisine", TerritoryKind.MUNICIPALITY, null);
        Territory district = territory("Nord", TerritoryKind.QPV, town);
        draft.commitment("caméras", in(district));
        draft.contract.getTerritories().addAll(List.of(town, district));
        assertEquals(List.of(), draft.report(new ServedMunicipalities()));
        draft.contract.getTerritories().add(neighbour);
        assertEquals(List.of("WARNING csi territories[2]: Aucun engagement ne porte sur la commune « Voisine », qui est dans le territoire du contrat "
                + "« csi » : ajoutez-en un, ou corrigez les territoires."), draft.report(new ServedMunicipalities()));
        draft.commitment("rondes");
        assertEquals(List.of(), draft.report(new ServedMunicipalities()));
    }

    private DiagnosisFinding found(String name) {
        DiagnosisFinding finding = MAKE.createDiagnosisFinding();
        finding.setName(name);
        draft.contract.getDiagnosis().getFindings().add(finding);
        return finding;
    }

    private Objective objective(String name, DiagnosisFinding... answers) {
        Objective objective = MAKE.createObjective();
        objective.setName(name);
        objective.getAnswers().addAll(List.of(answers));
        draft.axis.getObjectives().add(objective);
        return objective;
    }

    private Territory territory(String name, TerritoryKind kind, Territory within) {
        Territory territory = MAKE.createTerritory();
        territory.setName(name);
        territory.setKind(kind);
        territory.setWithin(within);
        draft.file.getElements().add(territory);
        return territory;
    }

    private static Consumer<Commitment> in(Territory territory) {
        return commitment -> commitment.getTerritories().add(territory);
    }
}
