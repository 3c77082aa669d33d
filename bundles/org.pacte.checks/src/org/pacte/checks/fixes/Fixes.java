// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.fixes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pacte.checks.Finding;
import org.pacte.checks.Fix;
import org.pacte.model.contract.Commitment;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.quantity.Quantity;
import org.pacte.model.quantity.Unit;
import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;

/**
 * Makes fixes whose titles show what the text will say: {@code Ajouter « échéance permanente »}.
 *
 * @param locale the language of the titles; what they quote is the language of contracts
 */
public record Fixes(Locale locale) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\d_-]*");
    private static final Messages MESSAGES = Messages.beside(Fixes.class);

    /** Adds a property. */
    public Fix add(EObject owner, String text) {
        return new Fix.Add(title("add", text), owner, text);
    }

    /** Adds a block, of which the title shows the first line. */
    public Fix addBlock(EObject owner, String text) {
        String head = text.substring(0, text.indexOf('{')).strip();
        return new Fix.Add(title("add", head), owner, text);
    }

    /** Writes another value of a property. */
    public Fix write(EObject element, EStructuralFeature feature, String text) {
        return write(element, feature, text, text);
    }

    /**
     * Writes another value of a property.
     *
     * @param shown what the title quotes instead of the value alone
     */
    public Fix write(EObject element, EStructuralFeature feature, String text, String shown) {
        return new Fix.Replace(title("write", shown), element, feature, Finding.WHOLE, text);
    }

    /**
     * Takes a value out, or the property as a whole.
     *
     * @param shown what the title quotes
     */
    public Fix remove(EObject element, EStructuralFeature feature, int index, String shown) {
        return new Fix.Remove(title("remove", shown), element, feature, index);
    }

    /** Takes an element out as a whole. */
    public Fix remove(EObject element, String shown) {
        return remove(element, null, Finding.WHOLE, shown);
    }

    /**
     * Adds words to a statement on one line.
     *
     * @param before properties of the statement that stand behind the words
     */
    public Fix append(EObject element, String text, EStructuralFeature... before) {
        return new Fix.Append(title("add", text), element, List.of(before), text);
    }

    /**
     * Writes a value as another element has it.
     *
     * @param shown what the title quotes
     */
    public Fix copy(EObject element, EStructuralFeature feature, EObject model, String shown) {
        return new Fix.Copy(title("write", shown), element, feature, model);
    }

    /** Adds an element of the register or of the follow-up; the title shows its first line. */
    public Fix declare(EObject element, EClass kind, String text) {
        int block = text.indexOf(" {");
        return new Fix.Declare(title("add", block < 0 ? text : text.substring(0, block)), element, kind, text);
    }

    /** Adds an indicator that counts what a commitment promises; what else it needs, other rules ask for. */
    public Fix addIndicator(Commitment commitment) {
        Optional<Unit> unit = Optional.ofNullable(commitment.getQuantity()).flatMap(Quantities::of).map(Quantity::unit)
                .filter(each -> WORD.matcher(each.label()).matches());
        String counted = unit.map(each -> "  unité " + each.label() + "\n  type réalisation\n").orElse("  type réalisation\n");
        String name = unit.map(each -> "suivi_" + each.label()).orElse("suivi");
        String title = unit.map(each -> Typography.capitalize(each.label().replace('_', ' '))).orElse("Suivi de l’engagement");
        return addBlock(commitment, "indicateur " + name + " \"" + title + "\" {\n" + counted + "}");
    }

    /** Returns a text on one line as the language writes it, between the first quotation marks that it does not hold itself. */
    public static Optional<String> quoted(String text) {
        return !text.contains("\"") ? Optional.of('"' + text + '"')
                : !text.contains("«") && !text.contains("»") ? Optional.of("« " + text + " »") : Optional.empty();
    }

    /** Words that only the author can replace, in the quotation marks of the language. */
    public static String blank() {
        return '"' + Fix.BLANK + '"';
    }

    private String title(String key, String text) {
        return MESSAGES.get(locale, key, text);
    }
}
