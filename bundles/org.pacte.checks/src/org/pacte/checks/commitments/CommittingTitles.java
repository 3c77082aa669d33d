// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.commitments;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.checks.wording.BareTitles;
import org.pacte.checks.wording.FrenchTexts;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.dossier.ContractContents;

/**
 * R12: the title of a commitment says what is done, and does not only name a subject.
 *
 * <p>A quantity, or a wording in which somebody commits, says it as well.
 */
public final class CommittingTitles extends CommitmentRule {
    private static final Pattern ARTICLE = Pattern.compile("(?:le|la|les|une?|des) |l['’]", Pattern.CASE_INSENSITIVE);
    private static final Pattern MATTERS = Pattern.compile("(?:la|les|une|des) (?:question|problématique)|l['’]enjeu|(?:le|les|un|des) (?:problème|sujet|thème|enjeu)",
            Pattern.CASE_INSENSITIVE);
    private final BareTitles titles = new BareTitles();

    public CommittingTitles() {
        super("R12", Category.COMMITMENTS, Severities.of(Severity.WARNING, Severity.WARNING, Severity.INFO));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        FrenchTexts texts = FrenchTexts.of(context);
        if (isBare(commitment, texts)) {
            Findings.Place place = findings.on(commitment).at(Literals.NAMED_ELEMENT__TITLE);
            committing(commitment.getTitle()).flatMap(Fixes::quoted)
                    .ifPresent(title -> place.fix(new Fixes(context.locale()).write(commitment, Literals.NAMED_ELEMENT__TITLE, title)));
            place.report(text(context.locale(), "message", Naming.name(commitment)));
        }
    }

    /** Puts a verb before a title that begins with its article; what to do about any other subject, only the author knows. */
    private static Optional<String> committing(String title) {
        Matcher article = ARTICLE.matcher(title);
        if (!article.lookingAt()) {
            return Optional.empty();
        }
        String verb = MATTERS.matcher(title).lookingAt() ? "Traiter " : "Mettre en œuvre ";
        return Optional.of(verb + title.substring(0, 1).toLowerCase(Locale.FRENCH) + title.substring(1));
    }

    private boolean isBare(Commitment commitment, FrenchTexts texts) {
        String title = commitment.getTitle();
        return title != null && commitment.getQuantity() == null && titles.isBare(texts.text(title)) && !isSaid(commitment.getWording(), texts);
    }

    private boolean isSaid(String wording, FrenchTexts texts) {
        return wording != null && titles.commits(texts.opening(wording), texts.text(wording));
    }
}
