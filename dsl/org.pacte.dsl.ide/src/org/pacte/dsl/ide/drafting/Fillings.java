// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.checks.Finding;
import org.pacte.checks.Fix;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.ReferenceText;

/** Puts the names, the days and the place of an order where a model has those of an imaginary commune. */
final class Fillings {
    private static final Pattern YEAR = Pattern.compile("(?<=^|/)(20\\d\\d)$");
    /** In French whatever the window speaks: it is part of the contract's text. */
    private static final String HEAD = """
            /*
             * Projet établi à partir d’un modèle. Les dates, les chiffres et les engagements du modèle sont des exemples :
             * remplacez-les, puis corrigez ce que les contrôles signalent.
             */""";
    private static final String BARE_HEAD = """
            /*
             * Projet établi à partir d’un modèle : complétez chaque axe de ses engagements, puis corrigez ce que les contrôles
             * signalent.
             */""";
    private static final String REGISTER_HEAD = """
            /*
             * Registre du contrat : les organismes, les territoires et les instances qu’il nomme. Complétez ce qui manque,
             * retirez ce qui ne sert pas.
             */""";

    private final DraftText text;
    private final DraftOrder order;
    private final ModelOutline model;

    Fillings(DraftText text, DraftOrder order, ModelOutline model) {
        this.text = text;
        this.order = order;
        this.model = model;
    }

    void make() {
        Map<XtextResource, List<TextChange>> changes = new LinkedHashMap<>();
        text.files().forEach(file -> changes.put(file, words(file)));
        text.change(changes);
        text.apply(values());
    }

    private List<TextChange> words(XtextResource file) {
        List<TextChange> changes = new ArrayList<>();
        boolean head = true;
        for (ILeafNode leaf : file.getParseResult().getRootNode().getLeafNodes()) {
            String before = leaf.getText();
            boolean comment = leaf.isHidden() && before.startsWith("/*");
            String after = comment && head ? head(file) : filled(leaf);
            head &= leaf.isHidden() && !comment;
            if (!after.equals(before)) {
                changes.add(new TextChange(leaf.getOffset(), leaf.getLength(), after));
            }
        }
        return changes;
    }

    private String head(XtextResource file) {
        if (file.getURI().lastSegment().equals(ContractModel.REGISTER_FILE)) {
            return REGISTER_HEAD;
        }
        return order.examples() && model.examples() ? HEAD : BARE_HEAD;
    }

    private String filled(ILeafNode leaf) {
        String word = leaf.getText();
        if (word.equals(model.place())) {
            return PlaceName.identifier(order.place());
        }
        if (!Character.isDigit(word.charAt(0))) {
            return word.replace("de " + model.place(), PlaceName.of(order.place()))
                    .replace(model.place(), order.place());
        }
        boolean law = NodeModelUtils.findActualSemanticObjectFor(leaf) instanceof ReferenceText;
        return law ? word : YEAR.matcher(word)
                .replaceAll(year -> Integer.toString(Integer.parseInt(year.group(1)) + shift()));
    }

    /** By how many years the examples come later, so that none begins before the contract. */
    private int shift() {
        int years = order.start().getYear() - model.start().getYear();
        return order.start().getDayOfYear() > model.start().getDayOfYear() ? years + 1 : years;
    }

    private List<Fix> values() {
        Contract contract = text.contract();
        List<Fix> values = new ArrayList<>();
        values.add(new Fix.Replace("", contract, Literals.NAMED_ELEMENT__TITLE, Finding.WHOLE, quoted(order.title())));
        values.add(new Fix.Replace("", contract, Literals.CONTRACT__START, Finding.WHOLE, day(order.start())));
        values.add(new Fix.Replace("", contract, Literals.CONTRACT__END, Finding.WHOLE, day(order.end())));
        if (order.known().contains(contract.getName())) {
            values.add(new Fix.Replace("", contract, Literals.NAMED_ELEMENT__NAME, Finding.WHOLE, freeName(contract)));
        }
        for (Organization party : text.dossier().entries(Organization.class)) {
            String title = order.parties().get(party.getName());
            if (title != null) {
                values.add(new Fix.Replace("", party, Literals.NAMED_ELEMENT__TITLE, Finding.WHOLE, quoted(title)));
            }
        }
        return values;
    }

    private String freeName(Contract contract) {
        int number = 2;
        while (order.known().contains(contract.getName() + "_" + number)) {
            number++;
        }
        return contract.getName() + "_" + number;
    }

    private static String quoted(String words) {
        return '"' + words.strip().replaceAll("\\s+", " ").replace("\\", "").replace("\"", "\\\"") + '"';
    }

    private static String day(LocalDate day) {
        return String.format("%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
