// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.gauge;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Rule;
import org.pacte.checks.Severity;
import org.pacte.checks.gauge.Gauge;
import org.pacte.dsl.ide.navigation.References;
import org.pacte.dsl.ide.services.ContractGauge;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.PlacedFinding;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.dsl.ide.services.WaivedFinding;
import org.pacte.dsl.ide.text.Uris;
import org.pacte.dsl.reporting.DossierValidator;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.Waiver;
import org.pacte.model.dossier.Dossier;

/** Puts what a check found into values that outlive the model: how far contracts are, and what waivers cover. */
@Singleton
public class Gauges {
    private final DossierValidator validator;
    private final Catalogue catalogue;
    private final Locale locale;

    @Inject
    Gauges(DossierValidator validator, Catalogue catalogue, Locale locale) {
        this.validator = validator;
        this.catalogue = catalogue;
        this.locale = locale;
    }

    /** Measures all contracts of a dossier that has just been checked. */
    public Measured measure(DossierValidator.Judged judged) {
        Dossier dossier = Dossier.of(List.copyOf(judged.issues().keySet()));
        List<ContractGauge> contracts =
                dossier.contracts().stream().map(contract -> gauge(contract, Gauge.of(judged.verdict(), contract, catalogue)))
                        .toList();
        List<WaivedFinding> waived = judged.waived().entrySet().stream()
                .flatMap(file -> file.getValue().stream().map(each -> waived(file.getKey(), each))).toList();
        return new Measured(contracts, waived);
    }

    private ContractGauge gauge(Contract contract, Gauge gauge) {
        return new ContractGauge(Dossier.qualifiedName(contract), text(contract.getTitle()), References.declaration(contract), gauge.all(),
                gauge.categories().entrySet().stream().map(chapter -> new ContractGauge.Chapter(chapter.getKey(),
                        chapter.getKey().title(locale), chapter.getValue())).toList(),
                gauge.needs().stream().map(this::need).toList());
    }

    private ContractGauge.Need need(Gauge.Need need) {
        String title = catalogue.rule(need.rule()).map(rule -> title(rule)).orElse("");
        return new ContractGauge.Need(need.rule(), title, need.severity(), need.fix(),
                need.findings().stream().flatMap(finding -> placed(finding, need.severity()).stream()).toList());
    }

    private String title(Rule rule) {
        return rule.title(locale);
    }

    private Optional<PlacedFinding> placed(org.pacte.checks.Finding finding, Severity severity) {
        return file(finding.element()).map(file -> new PlacedFinding(file,
                finding(validator.issue(finding), severity(severity))));
    }

    private static Optional<URI> file(EObject element) {
        return Optional.ofNullable(element.eResource()).map(file -> Uris.toJava(file.getURI()));
    }

    private static WaivedFinding waived(XtextResource file, DossierValidator.WaivedIssue waived) {
        Waiver waiver = waived.waiver();
        return new WaivedFinding(Uris.toJava(file.getURI()), finding(waived.issue(), severity(waived.issue())),
                text(waiver.getReason()), text(waiver.getAuthor()), Optional.ofNullable(waiver.getDate()),
                Optional.ofNullable(waiver.getExpires()), References.declaration(waiver));
    }

    private static Finding finding(Issue issue, Finding.Severity severity) {
        String[] data = issue.getData();
        return new Finding(new TextRange(issue.getOffset(), issue.getLength()), issue.getLineNumber(), issue.getColumn(),
                severity, issue.getCode(), issue.getMessage(), data[0], data[1], data[2]);
    }

    private static Finding.Severity severity(Issue issue) {
        return switch (issue.getSeverity()) {
            case ERROR -> Finding.Severity.ERROR;
            case WARNING -> Finding.Severity.WARNING;
            case INFO, IGNORE -> Finding.Severity.INFO;
        };
    }

    private static Finding.Severity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> Finding.Severity.ERROR;
            case WARNING -> Finding.Severity.WARNING;
            case INFO, OFF -> Finding.Severity.INFO;
        };
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
