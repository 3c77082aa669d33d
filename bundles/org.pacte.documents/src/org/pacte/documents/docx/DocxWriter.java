// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.pacte.documents.DocumentWriter;
import org.pacte.documents.archive.StablePackage;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.TableOfContents;
import org.pacte.model.text.Messages;

/** Writes a document as DOCX, to be edited in Word or LibreOffice. */
public final class DocxWriter implements DocumentWriter {

    private static final Messages MESSAGES = Messages.beside(DocxWriter.class);
    private static final int LONGEST_RUNNING_TITLE = 70;
    /** The line of the upright page of the reference document, in twentieths of a point. */
    private static final int UPRIGHT_LINE = 9184;

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (XWPFDocument target = ReferenceDocument.open()) {
            properties(document, target);
            settings(document, target);
            if (document.form() == Document.Form.TABLES) {
                turn(section(target));
            }
            text(document, target);
            margins(document, target);
            target.write(bytes);
        }
        StablePackage.copy(bytes.toByteArray(), out);
    }

    private static void properties(Document document, XWPFDocument target) {
        POIXMLProperties properties = target.getProperties();
        var core = properties.getCoreProperties();
        var date = Optional.of(Date.from(document.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitle(document.title());
        core.setCreator(document.metadata().creator());
        core.setLastModifiedByUser(document.metadata().creator());
        core.setSubjectProperty(document.metadata().subject());
        core.setDescription(document.metadata().description());
        core.setKeywords(String.join(", ", document.metadata().keywords()));
        core.getUnderlyingProperties().setLanguageProperty(Optional.of(language(document.language())));
        core.getUnderlyingProperties().setCreatedProperty(date);
        core.getUnderlyingProperties().setModifiedProperty(date);
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Pacte");
    }

    private static void settings(Document document, XWPFDocument target) {
        target.getStyles().setSpellingLanguage(language(document.language()));
        boolean hasContents = document.content().stream().anyMatch(TableOfContents.class::isInstance);
        if (hasContents) {
            target.getRelations().stream().filter(XWPFSettings.class::isInstance).map(XWPFSettings.class::cast)
                    .forEach(XWPFSettings::setUpdateFields);
        }
    }

    /** Returns the language with a country, without which the editors know no dictionary. */
    private static String language(Locale locale) {
        if (!locale.getCountry().isEmpty()) {
            return locale.toLanguageTag();
        }
        return Messages.isEnglish(locale) ? "en-GB" : "fr-FR";
    }

    private static void text(Document document, XWPFDocument target) {
        var contents = new ContentsWriter(document);
        var inlines = new InlineWriter(target, contents.bookmarks());
        var blocks = new BlockWriter(inlines, new Headings(target, document.numbering()), new Lists(target), contents);
        var flow = Flow.of(target.getDocument().getBody(), lineWidth(section(target)));
        cover(document, blocks, flow);
        if (document.cover().ownPage()) {
            blocks.startPage();
        }
        blocks.content(document.content(), flow);
    }

    private static CTSectPr section(XWPFDocument target) {
        return target.getDocument().getBody().getSectPr();
    }

    /** Lays the pages on their long side. */
    private static void turn(CTSectPr section) {
        var size = section.getPgSz();
        var width = size.getW();
        size.setW(size.getH());
        size.setH(width);
        size.setOrient(STPageOrientation.LANDSCAPE);
    }

    private static int lineWidth(CTSectPr section) {
        var margins = section.getPgMar();
        return twips(section.getPgSz().getW()) - twips(margins.getLeft()) - twips(margins.getRight());
    }

    private static int twips(Object measure) {
        return ((BigInteger) measure).intValue();
    }

    private static void cover(Document document, BlockWriter blocks, Flow flow) {
        boolean ownPage = document.cover().ownPage();
        for (String issuer : document.cover().issuers()) {
            InlineWriter.text(issuer, blocks.styled(flow, Style.ISSUER)::addNewR);
        }
        CTP title = blocks.styled(flow, Style.TITLE);
        if (ownPage) {
            title.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(4200));
        }
        InlineWriter.text(document.title(), title::addNewR);
        if (!document.subtitle().isEmpty()) {
            InlineWriter.text(document.subtitle(), blocks.styled(flow, Style.SUBTITLE)::addNewR);
        }
        for (String line : document.cover().lines()) {
            InlineWriter.text(line, blocks.styled(flow, Style.COVER_DETAIL)::addNewR);
        }
    }

    private static void margins(Document document, XWPFDocument target) {
        if (document.cover().ownPage()) {
            CTP first = target.createHeader(HeaderFooterType.FIRST).createParagraph().getCTP();
            first.addNewPPr().addNewPStyle().setVal(Style.DRAFT);
            InlineWriter.text(document.draft(), first::addNewR);
            target.createFooter(HeaderFooterType.FIRST).createParagraph().getCTP().addNewPPr().addNewPStyle()
                    .setVal(Style.FOOTER);
        }
        CTP header = target.createHeader(HeaderFooterType.DEFAULT).createParagraph().getCTP();
        header.addNewPPr().addNewPStyle().setVal(Style.HEADER);
        endTab(document, target, header);
        InlineWriter.text(runningTitle(document.title()), header::addNewR);
        InlineWriter.tab(header::addNewR);
        InlineWriter.bold(document.draft(), header::addNewR);
        CTP footer = target.createFooter(HeaderFooterType.DEFAULT).createParagraph().getCTP();
        footer.addNewPPr().addNewPStyle().setVal(Style.FOOTER);
        endTab(document, target, footer);
        InlineWriter.tab(footer::addNewR);
        InlineWriter.text(MESSAGES.get(document.language(), "page.before"), footer::addNewR);
        InlineWriter.field("PAGE", "1", footer::addNewR);
        InlineWriter.text(MESSAGES.get(document.language(), "page.between"), footer::addNewR);
        InlineWriter.field("NUMPAGES", "1", footer::addNewR);
    }

    /** The styles have their tab at the end of a line on upright pages. */
    private static void endTab(Document document, XWPFDocument target, CTP paragraph) {
        if (document.form() == Document.Form.TABLES) {
            var tabs = paragraph.getPPr().addNewTabs();
            var upright = tabs.addNewTab();
            upright.setVal(STTabJc.CLEAR);
            upright.setPos(BigInteger.valueOf(UPRIGHT_LINE));
            var end = tabs.addNewTab();
            end.setVal(STTabJc.RIGHT);
            end.setPos(BigInteger.valueOf(lineWidth(section(target))));
        }
    }

    private static String runningTitle(String title) {
        if (title.codePointCount(0, title.length()) <= LONGEST_RUNNING_TITLE) {
            return title;
        }
        return title.substring(0, title.offsetByCodePoints(0, LONGEST_RUNNING_TITLE)).stripTrailing() + "…";
    }
}
