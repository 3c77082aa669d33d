// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.ide.pieces.PieceResource;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.dossier.Dossier;

/**
 * Random edits, read piece by piece as an editor does: model and findings are those of the whole text read at once.
 *
 * <p>The ordinary build makes some edits; {@code -Dpacte.edits=5000} says how many.
 */
class IncrementalEditsTest {
    private static final String EDITS = "pacte.edits";
    private static final int USUAL = 200;
    /** After so many edits the text begins anew, before it becomes all rubble. */
    private static final int ROUND = 25;
    private static final List<String> PIECES = List.of(" ", "\n", "{", "}", "{ }", "\"", "«", "»", ",", ".", "-", "/*", "*/",
            "// x\n", "x", "é", "7", "01/02/2023", "porteur Ville", "action a \"A\" { pilote Ville }", "engagement e",
            "axe b { }", "organisme Ville", "quantité 10 postes", "dont 5 en 2021", "échéance fin 2023", "contrat d",
            "texte « t »", "dépend de étude", "^", "%", "€", "=", ":");

    private static final List<Map.Entry<Pattern, List<String>>> SOUND = List.of(
            Map.entry(Pattern.compile("\\b[1-9]\\b"), List.of("1", "2", "7")),
            Map.entry(Pattern.compile("\\b(Ville|Préfecture|Vile|étude|pose)\\b"), List.of("Ville", "Préfecture", "Vile", "étude", "pose")),
            Map.entry(Pattern.compile("\"[^\"]*\""), List.of("\"Autre\"", "\"Ville\"", "\"\"")),
            Map.entry(Pattern.compile("\n"), List.of("\n\n", " // suite\n", "\n/* note */ ")),
            Map.entry(Pattern.compile("(?=\n *})"), List.of("\ntexte « t »", "\naction neuve \"N\"", "\nsource \"S\"")));

    private final TextServices services = new TextServices();

    @Test
    void readingPieceByPieceAgreesWithReadingAtOnce() {
        Random random = new Random(20260302);
        String original = PlanDossier.REGISTER + PlanDossier.CONTRACT;
        String text = original;
        XtextResource file = open(text);
        int edits = Integer.getInteger(EDITS, USUAL);
        int pieces = 0;
        for (int i = 0; i < edits; i++) {
            if (i % ROUND == 0) {
                text = original;
                file = open(text);
            }
            // One round of two leaves the text sound, as most of what an author types does.
            TextChange change = i / ROUND % 2 == 0 ? change(text, random) : soundChange(text, random);
            String before = text;
            text = change.applyTo(text);
            file.update(change.offset(), change.length(), change.text());
            pieces += ((PieceResource) file).keptNames() ? 1 : 0;
            if (random.nextInt(3) == 0) {
                // Several edits may come before anybody looks.
                continue;
            }
            String edit = "edit " + i + " " + change + " of\n" + before + "\n";
            XtextResource whole = open(text);
            assertEquals(text, file.getParseResult().getRootNode().getText(), edit);
            assertEquals(issues(whole), issues(file), edit);
            assertEquals(model(whole.getContents()), model(file.getContents()), edit);
        }
        assertTrue(pieces > edits / 20, pieces + " edits were read as a piece");
    }

    /** Puts something else of its kind in the place of a number, a name, a title or a line end. */
    private static TextChange soundChange(String text, Random random) {
        Map.Entry<Pattern, List<String>> kind = SOUND.get(random.nextInt(SOUND.size()));
        Matcher match = kind.getKey().matcher(text);
        if (!match.find(random.nextInt(text.length())) && !match.find(0)) {
            return new TextChange(text.length(), 0, "\n");
        }
        String other = kind.getValue().get(random.nextInt(kind.getValue().size()));
        return new TextChange(match.start(), match.end() - match.start(), other);
    }

    private XtextResource open(String text) {
        return services.add("a.pacte", text, services.dossier());
    }

    private static TextChange change(String text, Random random) {
        int offset = random.nextInt(text.length() + 1);
        int length = random.nextInt(3) == 0 ? Math.min(random.nextInt(25), text.length() - offset) : 0;
        String added = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> {
                int start = random.nextInt(text.length() + 1);
                yield text.substring(start, Math.min(text.length(), start + random.nextInt(30)));
            }
            default -> PIECES.get(random.nextInt(PIECES.size()));
        };
        return new TextChange(offset, length, added);
    }

    private String issues(XtextResource file) {
        return services.check((XtextResourceSet) file.getResourceSet()).get(file).stream()
                .map(issue -> issue.getOffset() + "+" + issue.getLength() + " " + issue.getCode() + " " + issue.getMessage())
                .sorted().collect(Collectors.joining("\n"));
    }

    private static String model(List<EObject> elements) {
        StringBuilder text = new StringBuilder();
        elements.forEach(element -> write(element, "", text));
        return text.toString();
    }

    private static void write(EObject element, String indent, StringBuilder text) {
        text.append(indent).append(element.eClass().getName());
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (element.eIsSet(attribute)) {
                text.append(' ').append(attribute.getName()).append('=').append(element.eGet(attribute));
            }
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && element.eIsSet(reference)) {
                List<?> targets = reference.isMany() ? (List<?>) element.eGet(reference)
                        : List.of(element.eGet(reference));
                text.append(' ').append(reference.getName()).append("->")
                        .append(targets.stream().map(IncrementalEditsTest::name).collect(Collectors.joining(",")));
            }
        }
        text.append('\n');
        element.eContents().forEach(child -> write(child, indent + " ", text));
    }

    private static String name(Object target) {
        return target instanceof NamedElement named && !named.eIsProxy() ? Dossier.qualifiedName(named) : "?";
    }
}
