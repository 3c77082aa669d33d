// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.followup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pacte.documents.DocumentRequest;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.PageBreak;
import org.pacte.documents.tree.SectionBuilder;
import org.pacte.documents.tree.Table;
import org.pacte.documents.wording.ContractReport;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Commitment;
import org.pacte.model.text.Messages;
import org.pacte.planning.progress.ItemProgress;

/** The road map of each partner (D7): only its own lines, with their deadlines, their counterparts and where they stand. */
public final class PartnerSheets extends ContractReport {

    private static final Messages MESSAGES = Messages.beside(PartnerSheets.class);

    /** The name is the service's. */
    public PartnerSheets() {
        super("feuilles-de-route", "D7", MESSAGES);
    }

    @Override
    protected Document write(DocumentRequest request, Messages sentences) {
        var contract = new FollowedContract(request, sentences);
        return contract.start(this).draft(draft(contract.view())).tables().build(body -> text(contract, body));
    }

    private static void text(FollowedContract contract, SectionBuilder body) {
        var wording = contract.wording();
        body.paragraph(wording.say("state.on", wording.date(contract.view().request().date())));
        Set<Actor> partners = partners(contract);
        if (partners.isEmpty()) {
            body.paragraph(wording.say("D7.none"));
        }
        boolean first = true;
        for (Actor partner : partners) {
            if (!first) {
                body.add(new PageBreak());
            }
            first = false;
            body.section(wording.name(partner), wording.actor(partner), section -> partner(contract, partner, section));
        }
    }

    /** Those who bear something, the parties first. */
    private static Set<Actor> partners(FollowedContract contract) {
        Set<Actor> partners = new LinkedHashSet<>(contract.view().contract().getParties());
        contract.view().commitments().forEach(commitment -> partners.addAll(contract.terms(commitment).getBearers()));
        actions(contract).forEach(item -> partners.addAll(pilots(contract, item)));
        partners.removeIf(partner -> partner.eIsProxy()
                || commitments(contract, partner).isEmpty() && actions(contract).stream().noneMatch(item -> pilots(contract, item).contains(partner)));
        return partners;
    }

    private static List<Commitment> commitments(FollowedContract contract, Actor partner) {
        return contract.view().commitments().stream().filter(each -> contract.terms(each).getBearers().contains(partner)).toList();
    }

    private static List<ItemProgress> actions(FollowedContract contract) {
        return contract.progress().in(contract.view().contract()).stream().filter(item -> item.scheduled().item() instanceof Action)
                .filter(item -> contract.isVisible(item.scheduled().item())).toList();
    }

    private static List<Actor> pilots(FollowedContract contract, ItemProgress item) {
        return contract.progress().schedule().terms((Action) item.scheduled().item()).getPilots();
    }

    private static void partner(FollowedContract contract, Actor partner, SectionBuilder section) {
        var wording = contract.wording();
        var own = commitments(contract, partner);
        if (!own.isEmpty()) {
            section.add(contract.figures(own.stream().map(contract::standing).toList()));
            var table = Table.captioned(wording.say("D7.commitments", wording.name(partner))).description(wording.say("D7.commitments.table"))
                    .text(wording.say("column.number"), 2).head(wording.say("column.commitment"), 9).date(wording.say("column.deadline"), 4)
                    .number(wording.say("column.target"), 5).number(wording.say("column.realized"), 4).text(wording.say("column.state"), 4)
                    .text(wording.say("D7.inReturn"), 9);
            own.forEach(each -> table.cells(List.of(Table.Cell.of(Integer.toString(contract.view().rank(each))),
                    Table.Cell.of(wording.name(contract.terms(each))), contract.deadline(contract.terms(each).getDeadline()), contract.target(each),
                    contract.realized(each), contract.state(contract.standing(each).state()), Table.Cell.of(inReturn(contract, each)))));
            section.add(table.build());
        }
        var actions = actions(contract).stream().filter(item -> pilots(contract, item).contains(partner)).toList();
        if (!actions.isEmpty()) {
            var table = Table.captioned(wording.say("D7.actions", wording.name(partner))).description(wording.say("D7.actions.table"))
                    .head(wording.say("D5.action"), 10).date(wording.say("D5.start"), 3).date(wording.say("D5.end"), 3)
                    .text(wording.say("column.state"), 4);
            actions.forEach(item -> table.cells(List.of(Table.Cell.of(wording.name(item.scheduled().item())),
                    contract.day(item.scheduled().start().orElse(null)), contract.day(item.scheduled().finish().orElse(null)),
                    contract.state(item.state()))));
            section.add(table.build());
        }
    }

    /** Names what the commitment is given for, and what is given for it. */
    private static String inReturn(FollowedContract contract, Commitment commitment) {
        var others = new LinkedHashSet<Commitment>();
        contract.terms(commitment).getCounterparts().forEach(link -> others.add(link.getTarget()));
        contract.view().commitments().stream()
                .filter(other -> contract.terms(other).getCounterparts().stream().anyMatch(link -> link.getTarget() == commitment)).forEach(others::add);
        var visible = others.stream().filter(other -> other != null && other != commitment && contract.view().shows(other))
                .map(other -> contract.wording().word("commitment.number", Integer.toString(contract.view().rank(other))) + " – "
                        + contract.wording().name(contract.terms(other)))
                .toList();
        return FollowedContract.orNothing(contract.wording().series(visible));
    }
}
