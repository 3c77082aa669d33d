// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pacte.checks.Finding;
import org.pacte.documents.tree.Block;
import org.pacte.documents.tree.Callout;
import org.pacte.documents.tree.Content;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.ItemList;
import org.pacte.documents.tree.KeyFigures;
import org.pacte.documents.tree.KeyValues;
import org.pacte.documents.tree.Paragraph;
import org.pacte.documents.tree.Quote;
import org.pacte.documents.tree.Section;
import org.pacte.documents.tree.Signatures;
import org.pacte.documents.tree.Table;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.CircularField;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.CommitmentGroup;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.ContractKind;
import org.pacte.model.contract.Cost;
import org.pacte.model.contract.CostKind;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.Diffusion;
import org.pacte.model.contract.DocumentLink;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.contract.DraftVersion;
import org.pacte.model.contract.Funding;
import org.pacte.model.contract.FundingStatus;
import org.pacte.model.contract.Indicator;
import org.pacte.model.contract.IndicatorTarget;
import org.pacte.model.contract.LinkKind;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.PeriodUnit;
import org.pacte.model.contract.ReferenceText;
import org.pacte.model.contract.Side;
import org.pacte.model.contract.Territory;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.money.Money;
import org.pacte.model.time.Deadline;

/** A small contract, made without any text, and ways to read what a document says of it. */
public final class Contracts {

    private static final ContractFactory FACTORY = ContractFactory.eINSTANCE;

    /** The day on which the documents are made. */
    public static final LocalDate DAY = LocalDate.of(2021, 10, 1);

    public final Contract contract = FACTORY.createContract();
    public final DossierFile file = FACTORY.createDossierFile();
    public final Organization prefecture = organization("Préfecture", "Préfecture du Nord", Side.STATE,
            "Préfet du Nord");
    public final Organization town = organization("Ville", "Ville de Villeneuve", Side.LOCAL_AUTHORITY,
            "Maire de Villeneuve");
    public final Axis axis = FACTORY.createAxis();
    public final Commitment cameras = commitment("caméras", "Étendre la vidéoprotection", town);
    public final Commitment officers = commitment("renforts", "Renforcer les effectifs de police", prefecture);
    public final Commitment method = commitment("méthode", "Se doter d’une méthode commune");

    /** Makes the contract. */
    public Contracts() {
        contract.setName("csi");
        contract.setTitle("Contrat de sécurité intégrée de Villeneuve");
        contract.setKind(ContractKind.CSI);
        DraftVersion version = FACTORY.createDraftVersion();
        version.setNumber(2);
        contract.getVersions().add(version);
        contract.setStart(DAY);
        contract.setEnd(LocalDate.of(2026, 3, 31));
        contract.setPreamble("L'État et la Ville *partagent* un constat : il faut agir !");
        contract.getParties().addAll(List.of(prefecture, town));
        axis.setName("sécurité");
        axis.setTitle("Sécurité et tranquillité publique");
        axis.getFields().add(CircularField.INTERNAL_SECURITY);
        axis.getItems().addAll(List.of(cameras, officers, method));
        contract.getAxes().add(axis);
        cameras.setQuantity(tenAYear());
        cameras.setDeadline(new Deadline.EndOfYear(2026));
        cameras.setWording("La Ville s'engage à poser **dix** caméras par an.");
        file.getElements().addAll(List.of(prefecture, town, contract, cited(), territory()));
    }

    private DocumentLink link(LinkKind kind, ReferenceText target) {
        DocumentLink link = FACTORY.createDocumentLink();
        link.setKind(kind);
        link.getTargets().add(target);
        return link;
    }

    private ReferenceText cited() {
        ReferenceText text = FACTORY.createReferenceText();
        text.setName("Circulaire");
        text.setTitle("Circulaire n° 6258/SG");
        text.setDate(LocalDate.of(2021, 4, 16));
        text.setSubject("Mise en œuvre des contrats de sécurité intégrée");
        contract.getLinks().add(link(LinkKind.CITES, text));
        return text;
    }

    private Territory territory() {
        Territory territory = FACTORY.createTerritory();
        territory.setName("Villeneuve");
        territory.setTitle("Commune de Villeneuve");
        contract.getTerritories().add(territory);
        return territory;
    }

    private static AmountStatement tenAYear() {
        AmountStatement quantity = FACTORY.createAmountStatement();
        quantity.setAmount(BigDecimal.TEN);
        quantity.setUnit("caméras");
        quantity.setPer(PeriodUnit.YEAR);
        quantity.setFirstYear(2022);
        quantity.setLastYear(2026);
        quantity.setTotal(BigDecimal.valueOf(50));
        return quantity;
    }

    private static Organization organization(String name, String title, Side side, String representative) {
        Organization organization = FACTORY.createOrganization();
        organization.setName(name);
        organization.setTitle(title);
        organization.setSide(side);
        organization.setRepresentative(representative);
        return organization;
    }

    /** Makes a commitment that stands nowhere yet. */
    public static Commitment commitment(String name, String title, Actor... bearers) {
        Commitment commitment = FACTORY.createCommitment();
        commitment.setName(name);
        commitment.setTitle(title);
        commitment.getBearers().addAll(List.of(bearers));
        return commitment;
    }

    /** Adds a group of commitments to the axis. */
    public CommitmentGroup group(String title, Commitment... commitments) {
        CommitmentGroup group = FACTORY.createCommitmentGroup();
        group.setName("groupe");
        group.setTitle(title);
        group.getCommitments().addAll(List.of(commitments));
        axis.getItems().add(group);
        return group;
    }

    /** Adds an action to a commitment. */
    public static Action action(Commitment commitment, String title, boolean illustrative) {
        Action action = FACTORY.createAction();
        action.setName(title);
        action.setTitle(title);
        action.setIllustrative(illustrative);
        action.setStart(LocalDate.of(2022, 1, 3));
        action.setEnd(LocalDate.of(2022, 2, 28));
        commitment.getActions().add(action);
        return action;
    }

    /** Adds a milestone to an action. */
    public static void milestone(Action action, String title, LocalDate date) {
        Milestone milestone = FACTORY.createMilestone();
        milestone.setTitle(title);
        milestone.setDate(date);
        action.getMilestones().add(milestone);
    }

    /** Adds an investment, in euros, to an action. */
    public static void cost(Action action, long euros) {
        Cost cost = FACTORY.createCost();
        cost.setAmount(Money.ofEuros(euros));
        cost.setKind(CostKind.INVESTMENT);
        action.getCosts().add(cost);
    }

    /** Adds a funding that was granted, in euros, to an action. */
    public static void funding(Action action, Organization funder, long euros, int year) {
        Funding funding = FACTORY.createFunding();
        funding.setFunder(funder);
        funding.setAmount(Money.ofEuros(euros));
        funding.setStatus(FundingStatus.GRANTED);
        funding.setYear(year);
        action.getFundings().add(funding);
    }

    /** Adds a link of reciprocity to a commitment. */
    public static void counterpart(Commitment commitment, Commitment target) {
        Counterpart counterpart = FACTORY.createCounterpart();
        counterpart.setTarget(target);
        counterpart.setParity(true);
        commitment.getCounterparts().add(counterpart);
    }

    /** Adds an indicator to a commitment. */
    public static Indicator indicator(Commitment commitment, String title) {
        Indicator indicator = FACTORY.createIndicator();
        indicator.setName(title);
        indicator.setTitle(title);
        indicator.setUnit("caméras");
        IndicatorTarget target = FACTORY.createIndicatorTarget();
        target.setAmount(BigDecimal.valueOf(159));
        target.setDate(LocalDate.of(2026, 12, 31));
        indicator.getTargets().add(target);
        commitment.getIndicators().add(indicator);
        return indicator;
    }

    /** Asks for a document in French. */
    public DocumentRequest request(Diffusion audience, Finding... findings) {
        return request(Locale.FRENCH, audience, Locator.NONE, findings);
    }

    /** Asks for a document. */
    public DocumentRequest request(Locale locale, Diffusion audience, Locator locator, Finding... findings) {
        return new DocumentRequest(Dossier.ofFiles(List.of(file)), contract, List.of(findings), DAY, locale, audience,
                locator);
    }

    /** Returns all that a document says, a line a piece. */
    public static String words(Document document) {
        var lines = new ArrayList<String>();
        lines.add(document.title());
        lines.add(document.subtitle());
        lines.add(document.draft());
        lines.addAll(document.cover().issuers());
        lines.addAll(document.cover().lines());
        lines.add(document.metadata().toString());
        document.content().forEach(part -> collect(part, lines));
        return String.join("\n", lines);
    }

    private static void collect(Content content, List<String> lines) {
        switch (content) {
            case Section section -> {
                lines.add((section.number() + " " + Inline.plain(section.title())).strip());
                section.content().forEach(part -> collect(part, lines));
            }
            case Paragraph paragraph -> lines.add(Inline.plain(paragraph.content()));
            case Quote quote -> collect(quote.content(), lines);
            case Callout callout -> {
                lines.add(callout.title());
                collect(callout.content(), lines);
            }
            case ItemList list -> list.items().forEach(item -> collect(item, lines));
            case KeyValues values -> values.entries().forEach(entry -> {
                var value = new ArrayList<String>();
                collect(entry.value(), value);
                lines.add(Inline.plain(entry.key()) + " = " + String.join(" / ", value));
            });
            case KeyFigures figures ->
                figures.figures().forEach(figure -> lines.add(figure.value() + " " + figure.label()));
            case Table table -> {
                lines.add(table.caption());
                lines.add(String.join(" | ", table.columns().stream().map(Table.Column::title).toList()));
                table.rows().forEach(row -> lines.add(
                        String.join(" | ", row.cells().stream().map(cell -> Inline.plain(cell.content())).toList())));
            }
            case Signatures signatures -> {
                lines.add(signatures.done());
                signatures.signatures().forEach(signature -> lines.add(
                        String.join(" | ", signature.role(), signature.organization(), signature.quality(),
                                signature.name())));
            }
            case Block other -> lines.add(other.toString());
        }
    }

    private static void collect(List<Block> blocks, List<String> lines) {
        blocks.forEach(block -> collect(block, lines));
    }
}
