// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.fixes;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.validation.Issue;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Rule;
import org.pacte.dsl.ide.rename.NameSpelling;
import org.pacte.dsl.ide.services.QuickFix.Scope;
import org.pacte.model.contract.ContractPackage;
import org.pacte.model.text.Messages;
import org.pacte.model.time.FrenchDates;

/** Lets a finding stand: the text says why, who answers for it and since when. */
@Singleton
final class WaiverRemedies implements RemedySource {
    private static final Messages MESSAGES = Messages.beside(WaiverRemedies.class);
    /** Words of the contract, to be replaced by its author. */
    private static final String PATTERN =
            "dérogation %s sur %s «\u00A0Motif à écrire\u00A0» par \"Fonction à préciser\" le %s";

    private final Catalogue catalogue;
    private final Declarations declarations;
    private final NameSpelling spelling;
    private final Locale locale;
    private final Clock clock;

    @Inject
    WaiverRemedies(Catalogue catalogue, Declarations declarations, NameSpelling spelling, Locale locale, Clock clock) {
        this.catalogue = catalogue;
        this.declarations = declarations;
        this.spelling = spelling;
        this.locale = locale;
        this.clock = clock;
    }

    @Override
    public void remedies(Situation situation, Consumer<Remedy> found) {
        for (Issue issue : situation.findingsThere()) {
            String element = issue.getData() != null && issue.getData().length > 2 ? issue.getData()[2] : "";
            catalogue.rule(issue.getCode()).filter(Rule::waivable).filter(rule -> !element.isEmpty())
                    .ifPresent(rule -> found.accept(waiver(rule, element, issue.getMessage(), situation)));
        }
    }

    private Remedy waiver(Rule rule, String element, String message, Situation situation) {
        String name = spelling.written(QualifiedName.create(element.split("\\.")));
        String text = PATTERN.formatted(rule.id(), name, FrenchDates.numeric(LocalDate.now(clock)));
        return new Remedy(rule.id(), message, MESSAGES.get(locale, "waive", rule.id(), element), Scope.WAIVER, false,
                () -> List.of(declarations.inRegister(ContractPackage.eINSTANCE.getWaiver(), text, situation)));
    }
}
