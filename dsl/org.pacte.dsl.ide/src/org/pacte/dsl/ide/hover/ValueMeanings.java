// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.hover;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Rule;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.QuantityStatement;
import org.pacte.model.contract.Waiver;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.quantity.Check;
import org.pacte.model.quantity.Checks;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.quantity.Quantity;
import org.pacte.model.quantity.Quantity.Rate;
import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;
import org.pacte.model.time.Deadline;
import org.pacte.model.time.Terms;

/** Values in words: what a quantity comes to, from when until when a deadline runs, what a waived rule demands. */
@Singleton
final class ValueMeanings {
    private static final Messages MESSAGES = Messages.beside(ValueMeanings.class);

    private final Catalogue catalogue;
    private final Locale locale;

    @Inject
    ValueMeanings(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
    }

    /** What the value around a word means, as CommonMark; empty where the word is no part of such a value. */
    String of(INode word) {
        EObject owner = NodeModelUtils.findActualSemanticObjectFor(word);
        if (owner instanceof Waiver waiver && word.getText().equals(waiver.getRule())) {
            return catalogue.rule(waiver.getRule()).map(this::rule).orElse("");
        }
        return deadline(owner, word).or(() -> quantity(owner)).orElse("");
    }

    private String rule(Rule rule) {
        return "**" + rule.id() + " — " + Markdown.escaped(rule.title(locale)) + "**\n\n"
                + Markdown.escaped(rule.explanation(locale)) + "\n\n→ " + Markdown.escaped(rule.fix(locale));
    }

    private Optional<String> deadline(EObject owner, INode word) {
        if (owner == null) {
            return Optional.empty();
        }
        return owner.eClass().getEAllAttributes().stream()
                .filter(each -> each.getEAttributeType() == Literals.DEADLINE && owner.eGet(each) != null)
                .filter(each -> holds(owner, each, word)).findFirst().map(each -> {
                    Deadline deadline = (Deadline) owner.eGet(each);
                    return "**" + Markdown.escaped(deadline.text()) + "** — "
                            + Markdown.escaped(deadline.explain(locale, terms(owner)));
                });
    }

    private static boolean holds(EObject owner, EAttribute attribute, INode word) {
        return NodeModelUtils.findNodesForFeature(owner, attribute).stream().anyMatch(node -> node.getOffset() <= word
                .getOffset() && word.getEndOffset() <= node.getEndOffset());
    }

    private static Terms terms(EObject owner) {
        return Dossier.contractOf(owner).map(ContractContents::termsOf).orElse(Terms.UNKNOWN);
    }

    private Optional<String> quantity(EObject owner) {
        EObject statement = owner;
        while (statement != null && !(statement instanceof QuantityStatement)) {
            statement = statement.eContainer();
        }
        if (!(statement instanceof QuantityStatement written) || owner instanceof NamedElement) {
            return Optional.empty();
        }
        return Quantities.of(written).map(quantity -> {
            StringBuilder text = new StringBuilder("**")
                    .append(Markdown.escaped(Typography.capitalize(quantity.explain(locale)))).append("**");
            List<Check> checks = Stream.concat(Checks.parts(quantity).stream(), rate(quantity).stream()).toList();
            checks.forEach(check -> text.append("\n\n").append(Markdown.escaped(check.explain(locale))));
            quantity.total().filter(total -> quantity instanceof Rate).ifPresent(total -> text.append("\n\n")
                    .append(Markdown.escaped(MESSAGES.get(locale, "quantity.total", total.print(locale)))));
            return text.toString();
        });
    }

    private static Optional<Check> rate(Quantity quantity) {
        return quantity instanceof Rate rate ? Checks.rateTotal(rate) : Optional.empty();
    }
}
