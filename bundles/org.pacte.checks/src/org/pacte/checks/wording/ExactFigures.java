// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Finding;
import org.pacte.checks.Findings;
import org.pacte.checks.Fix;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.Standing;
import org.pacte.checks.fixes.Fixes;
import org.pacte.checks.wording.french.FrenchText;
import org.pacte.checks.wording.french.Reading.Kind;
import org.pacte.checks.wording.french.Token;
import org.pacte.checks.wording.french.Token.Form;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Bound;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.PercentChangeStatement;
import org.pacte.model.contract.QuantityStatement;
import org.pacte.model.contract.ShareStatement;
import org.pacte.model.contract.TargetStatement;
import org.pacte.model.dossier.ContractContents;

/**
 * R41: the figures of a commitment are exact, or say their floor or ceiling.
 *
 * <p>How many inhabitants a town has, and how far or how old something is, binds nobody; « une quinzaine » may be two weeks.
 */
public final class ExactFigures extends BundledRule {
    private static final Set<String> ROUND = Set.of("dizaine", "douzaine", "quinzaine", "vingtaine", "trentaine", "quarantaine", "cinquantaine",
            "soixantaine", "centaine", "millier");
    private static final Set<String> CIRCUMSTANCES = Set.of("habitant", "kilomètre", "km", "mètre", "m", "hectare", "ha");

    public ExactFigures() {
        super("R41", Category.QUANTITIES, Severities.of(Severity.INFO, Severity.INFO, Severity.INFO));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (ContractContents contents : context.contracts()) {
            for (Commitment commitment : Standing.commitments(contents)) {
                if (bound(commitment.getQuantity()) == Bound.ABOUT) {
                    Findings.Place place = findings.on(commitment).at(Literals.COMMITMENT__QUANTITY);
                    bounded(commitment.getQuantity(), context.locale()).forEach(place::fix);
                    place
                            .report(text(context.locale(), "message.quantity", Naming.name(commitment)));
                }
            }
        }
        for (Passage passage : Passages.of(context).ofCommitments()) {
            approximation(passage.text()).ifPresent(words -> passage.in(findings)
                    .report(text(context.locale(), "message", Naming.name((Commitment) passage.element()), words)));
        }
    }

    /** The words in front of the figure become a floor or a ceiling, or go. */
    private static List<Fix> bounded(QuantityStatement quantity, Locale locale) {
        EStructuralFeature feature = quantity.eClass().getEStructuralFeature(Literals.AMOUNT_STATEMENT__BOUND.getName());
        Fixes fixes = new Fixes(locale);
        return List.of(fixes.write(quantity, feature, "au moins"), fixes.write(quantity, feature, "au plus"),
                fixes.remove(quantity, feature, Finding.WHOLE, "environ"));
    }

    private static Bound bound(QuantityStatement quantity) {
        return switch (quantity) {
            case AmountStatement amount -> amount.getBound();
            case TargetStatement target -> target.getBound();
            case PercentChangeStatement change -> change.getBound();
            case ShareStatement share -> share.getBound();
            case null, default -> Bound.EXACT;
        };
    }

    /** Returns the words of the first figure that is only approximate. */
    private static Optional<String> approximation(FrenchText text) {
        for (int i = 0; i < text.size(); i++) {
            int end = isRound(text, i) ? i : approximated(text, i);
            if (end >= 0 && !isCircumstance(text, end)) {
                int start = isRound(text, i) && i > 0 ? i - 1 : i;
                return Optional.of(text.text().substring(text.token(start).start(), text.token(end).end()));
            }
        }
        return Optional.empty();
    }

    /** Tells whether a word is such as {@code centaine}, counts something and is no span of days. */
    private static boolean isRound(FrenchText text, int index) {
        Token token = text.token(index);
        if (index == 0 || !token.lemma(Kind.NOUN, Kind.NUMERAL).filter(ROUND::contains).isPresent()) {
            return false;
        }
        boolean counted = text.token(index - 1).isOneOf("une", "un", "quelques", "plusieurs", "des", "d'")
                && index + 1 < text.size() && text.token(index + 1).isOneOf("de", "d'", "du");
        return counted && !(index + 2 < text.size() && text.token(index + 2).isOneOf("jours", "jour"));
    }

    /** Returns the index of the number that {@code environ}, {@code près de} ... approximate, or -1. */
    private static int approximated(FrenchText text, int index) {
        Token token = text.token(index);
        if (token.isOneOf("environ", "approximativement", "presque", "quelque")) {
            return isNumber(text, index + 1) ? index + 1 : token.isOneOf("environ", "approximativement") && isNumber(text, index - 1) ? index : -1;
        }
        int after = index + 1;
        if (token.isOneOf("près", "autour")) {
            after = index + 2;
        } else if (token.isOneOf("à") && isAt(text, index + 1, "peu") && isAt(text, index + 2, "près")) {
            after = index + 3;
        } else if (token.isOneOf("ordre") && index > 1 && isAt(text, index - 1, "l'")) {
            after = index + 2;
        } else {
            return -1;
        }
        boolean linked = after == index + 3 || isAt(text, after - 1, "de") || isAt(text, after - 1, "d'");
        return linked && isNumber(text, after) ? after : -1;
    }

    private static boolean isAt(FrenchText text, int index, String word) {
        return index >= 0 && index < text.size() && text.token(index).isOneOf(word);
    }

    private static boolean isNumber(FrenchText text, int index) {
        return index >= 0 && index < text.size() && (text.token(index).form() == Form.NUMBER
                || text.token(index).mayBe(Kind.NUMERAL) && !text.token(index).isOneOf("un", "une"));
    }

    /** Tells whether the figure that ends at a token counts inhabitants, years of age or a distance. */
    private static boolean isCircumstance(FrenchText text, int number) {
        for (int i = number + 1; i < Math.min(text.size(), number + 3); i++) {
            if (text.token(i).lemma(Kind.NOUN).filter(CIRCUMSTANCES::contains).isPresent() || text.token(i).isOneOf("m", "km", "ans")) {
                return true;
            }
        }
        return false;
    }
}
