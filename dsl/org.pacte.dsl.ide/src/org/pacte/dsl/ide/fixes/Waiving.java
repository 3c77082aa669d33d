// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.fixes;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.xtext.naming.QualifiedName;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Fix;
import org.pacte.checks.Rule;
import org.pacte.dsl.ide.rename.NameSpelling;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.Justification;
import org.pacte.dsl.ide.services.QuickFix.Scope;
import org.pacte.dsl.values.TextMarks;
import org.pacte.model.contract.ContractPackage;
import org.pacte.model.text.Messages;
import org.pacte.model.time.FrenchDates;

/** Lets a finding stand: the text says why, who answers for it and since when. */
@Singleton
public final class Waiving {
    private static final Messages MESSAGES = Messages.beside(Waiving.class);

    private final Catalogue catalogue;
    private final Declarations declarations;
    private final NameSpelling spelling;
    private final Locale locale;
    private final Clock clock;

    @Inject
    Waiving(Catalogue catalogue, Declarations declarations, NameSpelling spelling, Locale locale, Clock clock) {
        this.catalogue = catalogue;
        this.declarations = declarations;
        this.spelling = spelling;
        this.locale = locale;
        this.clock = clock;
    }

    /**
     * What writes a waiver into the file of the dossier that has most of them, else into the file at hand.
     *
     * @param element the qualified name of what the finding is about
     * @return nothing where the rule cannot be waived, or no element can be named
     */
    public List<FileChange> changes(String rule, String element, Justification why, Situation situation) {
        if (element.isEmpty() || catalogue.rule(rule).filter(Rule::waivable).isEmpty()) {
            return List.of();
        }
        String name = spelling.written(QualifiedName.create(element.split("\\.")));
        String text = "dérogation %s sur %s %s par %s le %s".formatted(rule, name, reason(why.reason()),
                TextMarks.quote(why.author()), FrenchDates.numeric(why.date()))
                + (why.expires() == null ? "" : " jusqu’au " + FrenchDates.numeric(why.expires()));
        return List.of(declarations.inRegister(ContractPackage.eINSTANCE.getWaiver(), text, situation));
    }

    /** A waiver whose reason and author are still to be written. */
    Optional<Remedy> remedy(Rule rule, String element, String message, Situation situation) {
        Justification blank = new Justification(Fix.BLANK, Fix.BLANK, LocalDate.now(clock), null);
        return Optional.of(rule).filter(Rule::waivable).filter(each -> !element.isEmpty()).map(each -> new Remedy(each.id(),
                message, MESSAGES.get(locale, "waive", each.id(), element), Scope.WAIVER, false,
                () -> changes(each.id(), element, blank, situation)));
    }

    private static String reason(String words) {
        boolean marked = words.indexOf('«') >= 0 || words.indexOf('»') >= 0;
        return marked ? TextMarks.quote(words) : "«\u00A0" + words.strip() + "\u00A0»";
    }
}
