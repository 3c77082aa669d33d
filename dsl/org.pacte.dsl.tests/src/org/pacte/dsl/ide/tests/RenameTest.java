// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.Renaming;
import org.pacte.dsl.ide.services.TextRange;

/** Another name for an element: what changes in all files, and what is refused. */
class RenameTest {
    @RegisterExtension
    final Dossiers dossiers = new Dossiers();
    @RegisterExtension
    final RemoteDossier remote = new RemoteDossier();

    private static final String REGISTER = """
            organisme Ville "Ville de Bourges" {
              camp collectivité
              service PM "Police municipale"
            }
            organisme Préfecture "Préfecture"
            """;
    private static final String CONTRACT = """
            contrat csi "CSI" {
              parties Ville, Préfecture // Ville et État
              axe sécurité "Sécurité" {
                engagement caméras "Caméras" {
                  porteur Ville.PM
                  action étude "Étude" { pilote PM }
                  action pose "Pose" { dépend de étude }
                }
                engagement bornes "Bornes" {
                  action étude "Étude" { }
                  action suite "Suite" { dépend de csi.sécurité.caméras.étude, caméras.pose }
                }
              }
            }
            """;
    private OpenDossier dossier;

    private Renaming rename(String marked, String newName) {
        return rename(Locale.FRENCH, marked, newName);
    }

    private Renaming rename(Locale locale, String marked, String newName) {
        dossier = dossiers.in(locale, "registre.pacte", REGISTER, "contrat.pacte", "").ready();
        int cursor = dossier.open("contrat.pacte", marked);
        return OpenDossier.await(dossier.session.rename(dossier.file("contrat.pacte"), cursor, newName));
    }

    /** The texts of the files that change. */
    private Map<String, String> renamed(String marked, String newName) {
        Renaming renaming = rename(marked, newName);
        assertEquals("", renaming.refusal());
        Map<String, String> texts = new TreeMap<>();
        for (FileChange file : renaming.files()) {
            boolean register = file.file().equals(dossier.file("registre.pacte"));
            texts.put(register ? "registre" : "contrat",
                    file.applyTo(register ? REGISTER : marked.replace(OpenDossier.CURSOR, "")));
        }
        return texts;
    }

    private String refusal(String marked, String newName) {
        Renaming renaming = rename(marked, newName);
        assertEquals(List.of(), renaming.files());
        return renaming.refusal().replace('\u00A0', ' ');
    }

    @Test
    void everyReferenceInEveryFileFollowsAndNothingElse() {
        assertEquals(Map.of("registre", REGISTER.replace("organisme Ville", "organisme Mairie"),
                "contrat", CONTRACT.replace("parties Ville,", "parties Mairie,").replace("Ville.PM", "Mairie.PM")),
                renamed(CONTRACT.replace("parties Ville,", "parties Vi<|>lle,"), "Mairie"));
    }

    @Test
    void qualifiedReferencesKeepTheirForm() {
        assertEquals(Map.of("contrat", CONTRACT.replace("sécurité \"", "paix \"").replace("csi.sécurité", "csi.paix")),
                renamed(CONTRACT.replace("axe séc", "axe séc<|>"), "paix"));
    }

    @Test
    void theNameUnderTheCursorIsMeantInAQualifiedReference() {
        assertEquals(Map.of("contrat", CONTRACT.replace("engagement caméras", "engagement vidéo")
                .replace("sécurité.caméras", "sécurité.vidéo").replace("caméras.pose", "vidéo.pose")),
                renamed(CONTRACT.replace("caméras.pose", "cam<|>éras.pose"), "vidéo"));
    }

    @Test
    void aReferenceThatWouldMeanAnotherElementGetsALongerName() {
        String text = CONTRACT.replace("action suite", "action fin").replace("caméras.pose }", "caméras.pose, étude }");
        assertEquals(Map.of("contrat", text.replace("action fin", "action étude2")),
                renamed(text.replace("action fin", "action f<|>in"), "étude2"));
        String captured = """
                contrat csi "CSI" {
                  axe a "A" {
                    engagement un "Un" { action x "X" { } }
                    engagement deux "Deux" {
                      action y "Y" { }
                      action z "Z" { dépend de x }
                    }
                  }
                }
                """;
        assertEquals(Map.of("contrat", captured.replace("action y", "action x").replace("de x", "de un.x")),
                renamed(captured.replace("action y", "action <|>y"), "x"));
    }

    @Test
    void whatFollowsAContractFollowsItsNames() {
        String text = CONTRACT + """
                bilan csi au 30/06/2023 {
                  caméras : en-cours
                  caméras.pose : réalisé le 16/12/2022
                }
                avenant csi n° 1 du 04/10/2022 {
                  modifie caméras { force ferme }
                  ajoute dans sécurité engagement patrouilles "Patrouilles" { porteur Ville }
                }
                dérogation R23 sur csi.sécurité.patrouilles « Motif » par "Cabinet" le 12/10/2021
                """;
        assertEquals(text.replace("engagement caméras", "engagement vidéo").replace("sécurité.caméras", "sécurité.vidéo")
                .replace("caméras.pose", "vidéo.pose").replace("caméras :", "vidéo :")
                .replace("modifie caméras", "modifie vidéo"),
                renamed(text.replace("modifie cam", "modifie cam<|>"), "vidéo").get("contrat"));
        assertEquals(text.replace("axe sécurité", "axe paix").replace("csi.sécurité", "csi.paix")
                .replace("dans sécurité", "dans paix"),
                renamed(text.replace("axe séc", "axe séc<|>"), "paix").get("contrat"));
    }

    @Test
    void aNameThatStandsAlreadyIsRefused() {
        assertEquals("« csi.sécurité.bornes » existe déjà (engagement « Bornes ») : choisissez un autre nom.",
                refusal(CONTRACT.replace("engagement cam", "engagement cam<|>"), "bornes"));
    }

    @Test
    void whatIsNoNameIsRefused() {
        assertTrue(refusal(CONTRACT.replace("csi \"", "c<|>si \""), "Contrat de Bourges")
                .startsWith("« Contrat de Bourges » ne peut pas être un nom"));
        assertTrue(refusal(CONTRACT.replace("csi \"", "c<|>si \""), "").contains("ne peut pas"));
    }

    @Test
    void whereNoNameStandsNothingIsRenamed() {
        assertTrue(refusal(CONTRACT.replace("// Ville", "// Vi<|>lle"), "Mairie").startsWith("Rien ne porte de nom ici"));
        assertEquals(Optional.empty(), OpenDossier.await(dossier.session.renameTarget(dossier.file("contrat.pacte"),
                CONTRACT.indexOf("axe"))));
    }

    @Test
    void aWordOfTheLanguageIsEscapedEverywhere() {
        assertEquals(Map.of("contrat", CONTRACT.replace("engagement caméras", "engagement ^texte")
                .replace("sécurité.caméras", "sécurité.^texte").replace("caméras.pose", "^texte.pose")),
                renamed(CONTRACT.replace("engagement cam", "engagement cam<|>"), "texte"));
    }

    @Test
    void theSameNameChangesNothing() {
        assertEquals(new Renaming(List.of(), ""), rename(CONTRACT.replace("axe sé", "axe sé<|>"), "sécurité"));
    }

    @Test
    void theTargetIsTheWordAtTheCursor() {
        rename(CONTRACT.replace("Ville.PM", "Vil<|>le.PM"), "x");
        int word = CONTRACT.indexOf("Ville.PM");
        var target = OpenDossier.await(dossier.session.renameTarget(dossier.file("contrat.pacte"), word + 5))
                .orElseThrow();
        assertEquals(new TextRange(word, 5), target.range());
        assertEquals("Ville", target.name());
        assertEquals("organisme", target.kindLabel());
    }

    @Test
    void refusalsFollowTheLocale() {
        assertTrue(rename(Locale.ENGLISH, CONTRACT.replace("axe sé", "axe sé<|>"), "1er").refusal()
                .startsWith("“1er” cannot be a name"));
    }

    @Test
    void anotherEditorPreparesAndGetsAVersionedEdit() {
        remote.start("registre.pacte", REGISTER, "contrat.pacte", CONTRACT);
        remote.open("contrat.pacte", 3, CONTRACT);
        Position place = new Position(1, 12);
        var prepared = OpenDossier.await(remote.documents()
                .prepareRename(new PrepareRenameParams(remote.id("contrat.pacte"), place))).getSecond();
        assertEquals(new Range(new Position(1, 10), new Position(1, 15)), prepared.getRange());
        assertEquals("Ville", prepared.getPlaceholder());
        WorkspaceEdit edit = OpenDossier.await(remote.documents()
                .rename(new RenameParams(remote.id("contrat.pacte"), place, "Mairie")));
        List<TextDocumentEdit> files = edit.getDocumentChanges().stream().map(each -> each.getLeft()).toList();
        assertEquals(List.of(remote.uri("contrat.pacte"), remote.uri("registre.pacte")),
                files.stream().map(each -> each.getTextDocument().getUri()).toList());
        assertEquals(3, files.get(0).getTextDocument().getVersion());
    }

    @Test
    void anotherEditorIsToldWhyANameIsRefused() {
        remote.start("registre.pacte", REGISTER, "contrat.pacte", CONTRACT);
        CompletableFuture<WorkspaceEdit> asked = remote.documents()
                .rename(new RenameParams(remote.id("contrat.pacte"), new Position(1, 12), "Préfecture"));
        Throwable refused = assertThrows(ExecutionException.class, asked::get).getCause();
        assertTrue(refused instanceof ResponseErrorException error
                && error.getResponseError().getMessage().contains("existe déjà"), refused::toString);
    }
}
