// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.pacte.documents.richtext.RichText;
import org.pacte.documents.tree.BlockBuilder;
import org.pacte.documents.tree.Cover;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.DocumentBuilder;
import org.pacte.documents.tree.ItemList;
import org.pacte.documents.tree.KeyFigures;
import org.pacte.documents.tree.KeyValues;
import org.pacte.documents.tree.Metadata;
import org.pacte.documents.tree.Numbering;
import org.pacte.documents.tree.PageBreak;
import org.pacte.documents.tree.Paragraph;
import org.pacte.documents.tree.Phrase;
import org.pacte.documents.tree.Quote;
import org.pacte.documents.tree.SectionBuilder;
import org.pacte.documents.tree.Signatures;
import org.pacte.documents.tree.Table;
import org.pacte.documents.tree.TableOfContents;
import org.pacte.documents.tree.Tone;

/** Documents that the tests of all writers share. */
public final class Samples {

    /** What a hostile contract may hold. */
    public static final String HOSTILE =
            "<script>alert(1)</script> & \"'> ]]> -- \u0000\u0007\u001B\uFFFE\uD800 =CMD() "
            + "\u202Egauche\u202C \u2067droite \u200F \uD83D\uDE93 {0} %1 ${x} </style>";

    /** A word that fits on no line. */
    public static final String ENDLESS = "x".repeat(10_000);

    private Samples() {
    }

    /** A document with every kind of block and inline in it. */
    public static Document complete() {
        return new DocumentBuilder("Contrat de sécurité intégrée de Villeneuve", Locale.FRENCH,
                LocalDate.of(2021, 10, 1))
                .subtitle("2021\u00A0–\u00A02026")
                .draft("Document de travail – version\u00A02")
                .metadata(new Metadata("Ville de Villeneuve", "Sécurité", "Un contrat d’essai.",
                        List.of("contrat", "sécurité")))
                .cover(new Cover(true, List.of("Préfecture du Nord", "Ville de Villeneuve"),
                        List.of("Le 1er octobre 2021")))
                .numbering(Numbering.articles(Locale.FRENCH))
                .build(Samples::everything);
    }

    /** A document whose every string is this text. */
    public static Document repeating(String text) {
        return new DocumentBuilder(text, Locale.FRENCH, LocalDate.of(2021, 10, 1))
                .subtitle(text).draft(text)
                .metadata(new Metadata(text, text, text, List.of(text)))
                .cover(new Cover(true, List.of(text), List.of(text)))
                .build(body -> {
                    body.add(new TableOfContents(text, 2));
                    body.section(text, section -> {
                        section.paragraph(
                                new Phrase().text(text).strong(text).emphasis(text).badge(Tone.DANGER, text).note(text)
                                        .inlines());
                        section.callout(Tone.WARNING, text, inner -> inner.paragraph(text));
                        section.add(Table.captioned(text).description(text).head(text, 1).text(text, 2).row(text, text)
                                .build());
                        section.add(new KeyValues(List.of(entry(text, text))));
                        section.add(new KeyFigures(List.of(new KeyFigures.Figure(Tone.DANGER, text, text))));
                        section.add(new Signatures(text, List.of(new Signatures.Signature(text, text, text, text))));
                        section.add(RichText.blocks(text));
                    });
                });
    }

    private static void everything(SectionBuilder body) {
        body.add(new TableOfContents("Sommaire", 2));
        body.unnumbered("preambule", "Préambule", Samples::preamble);
        body.section("objet", "Objet et durée", Samples::object);
        body.section("engagements", "Engagements réciproques", Samples::commitments);
        body.section("signatures", "Signatures", section -> {
            section.add(new PageBreak());
            section.add(new Signatures("Fait à Villeneuve, le …", List.of(
                    new Signatures.Signature("", "Pour l’État", "Le préfet du Nord", ""),
                    new Signatures.Signature("", "Pour la Ville de Villeneuve", "Le maire de Villeneuve",
                            "Camille Martin"),
                    new Signatures.Signature("Pour avis", "Tribunal judiciaire", "Le procureur de la République",
                            ""))));
        });
    }

    private static void preamble(SectionBuilder section) {
        section.paragraph(Paragraph.Role.LEAD,
                "Les parties partagent un diagnostic et s’engagent l’une envers l’autre.");
        section.paragraph(Paragraph.Role.RECITAL,
                "Vu la circulaire n°\u00A06258/SG du 16\u00A0avril\u00A02021 relative à la mise "
                        + "en œuvre des contrats de sécurité intégrée, "
                        + "et l’ensemble des textes qui régissent les compétences des parties\u202F;");
        section.paragraph(Paragraph.Role.RECITAL, "Vu la convention de coordination\u202F;");
        section.paragraph(
                new Phrase().text("Le texte cite une note").note("Rapport annuel de la police municipale, 2020, p. 12.")
                        .text(", un ").strong("mot important").text(", un ").emphasis("terme").text(", et ")
                        .section("objet", "l’article\u00A01er").text(". ").badge(Tone.DANGER, "Erreur").text(" ")
                        .badge(Tone.WARNING, "Avertissement").text(" ").badge(Tone.SUCCESS, "Conforme").inlines());
        section.add(RichText.blocks("""
                Trois *priorités* se dégagent du [diagnostic](https://example.org/diagnostic) :

                1. la **tranquillité** publique ;
                2. la prévention :
                   - auprès des jeunes,
                   - auprès des familles ;
                3. la justice de proximité.

                > « Une réponse à chaque situation. »
                """));
    }

    private static void object(SectionBuilder section) {
        section.paragraph(Paragraph.Role.SMALL, "Source : page publique du contrat.");
        section.add(new KeyFigures(List.of(new KeyFigures.Figure(Tone.DANGER, "2", "erreurs"),
                new KeyFigures.Figure(Tone.WARNING, "12", "avertissements"),
                new KeyFigures.Figure(Tone.INFORMATION, "1\u00A0204", "informations"))));
        section.callout(Tone.INFORMATION, "Illustration", inner -> {
            inner.paragraph("Les actions qui suivent sont proposées à titre d’exemple.");
            inner.bullets(List.of("Première remarque.", "Seconde remarque."));
        });
        section.section("terme", "Terme", inner -> inner.paragraph("Le contrat prend fin le 31\u00A0mars\u00A02026."));
        section.section("revision", "Révision", inner -> {
            inner.paragraph("Il est révisé par avenant.");
            inner.section("forme", "Forme de l’avenant", deeper -> deeper.paragraph("Un écrit."));
        });
        section.add(new Quote(BlockBuilder.blocks(quote -> quote.paragraph("Le texte convenu entre les parties."))));
        section.add(new ItemList(true, 3,
                List.of(BlockBuilder.blocks(item -> item.paragraph("Un point qui commence à trois.")))));
    }

    private static void commitments(SectionBuilder section) {
        section.section("securite", "Sécurité et tranquillité publique", axis -> {
            axis.paragraph(Paragraph.Role.LABEL, "La Ville de Villeneuve s’engage à :");
            axis.add(new KeyValues(List.of(entry("Engagement", "Étendre la vidéoprotection."),
                    entry("Quantité", "10\u00A0caméras par an de 2022 à 2026, soit 50."),
                    entry("Échéance", "Fin 2026."))));
            var table = Table.captioned("Calendrier des actions")
                    .description("Une ligne par action, avec son pilote, son coût et son échéance.")
                    .head("Action", 4).text("Pilote", 3).number("Coût", 2).date("Échéance", 2);
            for (int i = 1; i <= 30; i++) {
                table.row("Action n°\u00A0" + i + " : étude et pose", "Police municipale", i + "\u00A0000\u00A0€",
                        "31/12/2022");
            }
            axis.add(table.build());
        });
    }

    private static KeyValues.Entry entry(String key, String value) {
        return new KeyValues.Entry(Phrase.of(key), List.of(new Paragraph(value)));
    }
}
