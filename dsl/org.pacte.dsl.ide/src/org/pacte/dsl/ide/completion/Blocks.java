// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.pacte.model.contract.Body;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.RegisterEntry;
import org.pacte.model.text.Messages;
import org.pacte.model.time.FrenchDates;

/** The skeletons of the language's blocks: what a complete element needs, for the author to fill in. */
@Singleton
final class Blocks {
    private static final Messages MESSAGES = Messages.beside(Blocks.class);
    /** By the grammar's rules; texts of the language, and so the same for every locale. */
    private static final Map<String, String> PATTERNS = Map.ofEntries(
            Map.entry("Organization", """
                    organisme ${Nom} "${Intitulé}" {
                      camp ${collectivité}
                      nature ${commune}
                      représentant "${Fonction}"
                    }"""),
            Map.entry("Service", """
                    service ${Nom} "${Intitulé}" {
                      sigle "${SIGLE}"
                    }"""),
            Map.entry("Territory", """
                    territoire ${Nom} "${Intitulé}" {
                      type ${commune}
                    }"""),
            Map.entry("Programme", """
                    dispositif ${Nom} "${Intitulé}" {
                      portée ${nationale}
                      porteur ${Porteur}
                    }"""),
            Map.entry("Agreement", """
                    convention ${Nom} "${Intitulé}" {
                      entre ${Première_partie}, ${Seconde_partie}
                      état ${en-vigueur}
                    }"""),
            Map.entry("Body", """
                    instance ${Nom} "${Intitulé}" {
                      niveau ${plénière}
                      préside ${Président}
                      périodicité ${annuelle}
                    }"""),
            Map.entry("ReferenceText", """
                    texte ${Nom} "${Intitulé}" {
                      date ${TODAY}
                      objet "${Objet}"
                    }"""),
            Map.entry("Glossary", """
                    glossaire {
                      ${SIGLE} "${Développement}"
                    }"""),
            Map.entry("Contract", """
                    contrat ${nom} "${Intitulé}" {
                      type ${CSI}
                      état ${intention}
                      période du ${TODAY} au ${YEAR_END}
                      parties ${Première_partie}, ${Seconde_partie}

                      axe ${axe} "${Intitulé}" {
                        ${}
                      }
                    }"""),
            Map.entry("Diagnosis", """
                    diagnostic du ${TODAY} par ${Auteur} {
                      ${}
                    }"""),
            Map.entry("DiagnosisFinding", """
                    constat ${nom} "${Intitulé}" {
                      ${qualitatif}
                    }"""),
            Map.entry("Axis", """
                    axe ${nom} "${Intitulé}" {
                      champs ${sécurité-intérieure}
                      ${}
                    }"""),
            Map.entry("Objective", """
                    objectif ${nom} "${Intitulé}\""""),
            Map.entry("CommitmentGroup", """
                    groupe ${nom} "${Intitulé}" {
                      ${}
                    }"""),
            Map.entry("Commitment", """
                    engagement ${nom} "${Intitulé}" {
                      porteur ${Porteur}
                      nature ${équipement}
                      force ${ferme}
                      échéance ${fin YEAR}
                      ${}
                    }"""),
            Map.entry("Condition", """
                    condition "${Condition}" {
                      vérifiée par ${Organisme}
                      avant le ${YEAR_END}
                      état en-attente
                    }"""),
            Map.entry("Indicator", """
                    indicateur ${nom} "${Intitulé}" {
                      unité ${unité}
                      type ${réalisation}
                      sens ${hausse}
                      cible ${100} au ${YEAR_END}
                      source "${Source}"
                      producteur ${Producteur}
                      périodicité ${annuelle}
                    }"""),
            Map.entry("Action", """
                    action ${nom} "${Intitulé}" {
                      pilote ${Pilote}
                      du ${TODAY} au ${YEAR_END}
                    }"""),
            Map.entry("Milestone", """
                    jalon ${nom} "${Intitulé}" le ${YEAR_END}"""),
            Map.entry("Source", """
                    source "${Titre}" {
                      date ${TODAY}
                    }"""),
            Map.entry("EvaluationClause", """
                    évaluation "${Bilan annuel}" par ${BODY} chaque ${année}"""),
            Map.entry("Baseline", """
                    référence ${100} ${UNIT} au ${TODAY} selon "${Source}\""""),
            Map.entry("Reading", """
                    lecture ${Partie} : ${+10 UNIT} selon "${Source}\""""),
            Map.entry("ReviewClause", """
                    revoyure le ${YEAR_END} « ${Objet} »"""),
            Map.entry("Cost", """
                    coût ${15 000 €} ${investissement}"""),
            Map.entry("Funding", """
                    financement ${Financeur} ${7 500 €} ${envisagé}"""),
            Map.entry("ProgressReport", """
                    bilan ${CONTRACT} au ${TODAY} devant ${BODY} {
                      ${}
                    }"""),
            Map.entry("Decision", """
                    décision "${Décision}" {
                      responsable ${Responsable}
                      échéance le ${YEAR_END}
                    }"""),
            Map.entry("Meeting", """
                    réunion ${BODY} le ${TODAY} {
                      participants ${Participants}
                      ordre-du-jour "${Point}"
                    }"""),
            Map.entry("Amendment", """
                    avenant ${CONTRACT} n° ${1} du ${TODAY} "${Intitulé}" {
                      ${}
                    }"""),
            Map.entry("Waiver", """
                    dérogation ${R23} sur ${élément} « ${Motif} » par "${Fonction}" le ${TODAY}"""));

    private final Locale locale;
    private final ContractYears years;
    private final UsedUnits units;

    @Inject
    Blocks(Locale locale, ContractYears years, UsedUnits units) {
        this.locale = locale;
        this.years = years;
        this.units = units;
    }

    /** The skeleton of the block that a rule reads, with names of the dossier where there is but one to think of. */
    Optional<Template> template(String rule, Place place) {
        return Optional.ofNullable(PATTERNS.get(rule))
                .map(pattern -> Template.of(pattern.replace("TODAY", FrenchDates.numeric(years.today()))
                        .replace("YEAR_END", FrenchDates.numeric(years.endOfYear()))
                        .replace("YEAR", Integer.toString(years.today().getYear()))
                        .replace("UNIT", pattern.contains("UNIT") ? units.usual(place.resource()) : "")
                        .replace("CONTRACT", first(Contract.class, place, "contrat"))
                        .replace("BODY", first(Body.class, place, "Instance"))));
    }

    /** The name of the first element of a kind in the dossier. */
    private static String first(Class<? extends RegisterEntry> kind, Place place, String otherwise) {
        for (Resource file : List.copyOf(place.resource().getResourceSet().getResources())) {
            for (EObject root : file.getContents()) {
                for (EObject each : root.eContents()) {
                    if (kind.isInstance(each) && kind.cast(each).getName() != null) {
                        return kind.cast(each).getName();
                    }
                }
            }
        }
        return otherwise;
    }

    /** What is said of a skeleton. */
    String detail(Template template) {
        return MESSAGES.get(locale, template.text().indexOf('{') < 0 ? "line" : "block");
    }
}
