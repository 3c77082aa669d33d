// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.dossier.AmendedDossier;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Messages;

/**
 * Runs the rules of a catalogue over a dossier.
 *
 * <p>Findings come in the order of the files' URIs, then of the elements in their file, then of the rules. A rule that throws
 * is itself reported, as an error under its own identifier, and the others still run. What is wrong with waivers is reported
 * under {@link Waivers#CODE}.
 *
 * @param catalogue the rules
 * @param locale the language of the findings
 * @param today the day on which the dossier is judged
 * @param policy how the rules are set for each contract
 * @param cancelled asked before each rule; once it says yes, the check ends with a {@link CancellationException}
 */
public record Checker(Catalogue catalogue, Locale locale, LocalDate today, Policy policy, BooleanSupplier cancelled) {
    private static final Messages MESSAGES = Messages.beside(Checker.class);

    /** Makes a checker that nobody cancels and that takes the rules as they are. */
    public Checker(Catalogue catalogue, Locale locale, LocalDate today) {
        this(catalogue, locale, today, () -> false);
    }

    /** Makes a checker that takes the rules as they are. */
    public Checker(Catalogue catalogue, Locale locale, LocalDate today, BooleanSupplier cancelled) {
        this(catalogue, locale, today, Policy.STANDARD, cancelled);
    }

    /**
     * Checks all files of a dossier and returns what is to be told now.
     *
     * @throws CancellationException when it was cancelled
     */
    public List<Finding> check(Dossier dossier) {
        return judge(dossier).findings();
    }

    /**
     * Checks all files of a dossier, and tells also what will count at the signature.
     *
     * @throws CancellationException when it was cancelled
     */
    public Verdict judge(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        if (!dossier.files().isEmpty()) {
            Map<JudgedText, Judged> texts = new EnumMap<>(JudgedText.class);
            catalogue.rules().forEach(rule -> findings.addAll(run(rule, texts, dossier)));
            Waivers waivers = new Waivers(dossier, catalogue, locale, today);
            findings.replaceAll(waivers::apply);
            findings.addAll(waivers.faults());
            sort(findings, dossier);
        }
        return Verdict.of(findings);
    }

    /**
     * Checks the whole dossier and keeps what lies in one of its resources, as an editor wants it.
     *
     * @throws CancellationException when it was cancelled
     */
    public List<Finding> check(Dossier dossier, Resource resource) {
        return check(dossier).stream().filter(finding -> finding.element().eResource() == resource).toList();
    }

    private List<Finding> run(Rule rule, Map<JudgedText, Judged> texts, Dossier dossier) {
        stopIfCancelled(null);
        try {
            Judged judged = texts.computeIfAbsent(rule.judges(), text -> judged(text, texts.values(), dossier));
            Findings findings = new Findings(rule, locale, judged.text(), policy);
            rule.check(new CheckContext(judged.text().dossier(), locale, today, rule, policy, judged.shared()), findings);
            return findings.reported();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            // What looks like a failure may be the model's own way to say that it was cancelled.
            stopIfCancelled(e);
            return failure(rule, e, dossier);
        }
    }

    /** A text of the dossier with what the rules that judge it compute together. */
    private record Judged(AmendedDossier text, SharedResults shared) {
    }

    /** Without amendments all texts are the same one. */
    private Judged judged(JudgedText text, Collection<Judged> known, Dossier dossier) {
        AmendedDossier made = text.of(dossier, today);
        return known.stream().filter(each -> each.text().dossier() == made.dossier()).findFirst()
                .orElseGet(() -> new Judged(made, new SharedResults()));
    }

    private void stopIfCancelled(Throwable cause) {
        if (cause instanceof CancellationException cancellation) {
            throw cancellation;
        }
        if (cancelled.getAsBoolean()) {
            CancellationException cancellation = new CancellationException();
            cancellation.initCause(cause);
            throw cancellation;
        }
    }

    /** Reports on every file, since no file was checked by that rule. */
    private List<Finding> failure(Rule rule, Throwable cause, Dossier dossier) {
        String message = MESSAGES.get(locale, "failure.message", rule.id(), cause.toString());
        String explanation = MESSAGES.get(locale, "failure.explanation", rule.getClass().getName());
        String fix = MESSAGES.get(locale, "failure.fix");
        // A rule that did not run proves nothing: its failure must not pass for a clean contract.
        return dossier.files().stream().map(file -> new Finding(rule.id(), Severity.ERROR, message, explanation, fix, file, null,
                Finding.WHOLE, List.of())).toList();
    }

    private static void sort(List<Finding> findings, Dossier dossier) {
        Map<EObject, Integer> positions = new IdentityHashMap<>();
        for (DossierFile file : dossier.files()) {
            positions.put(file, positions.size());
            for (Iterator<EObject> all = EcoreUtil.getAllContents(file, false); all.hasNext();) {
                positions.put(all.next(), positions.size());
            }
        }
        findings.sort(Comparator.comparing((Finding finding) -> positions.getOrDefault(finding.element(), Integer.MAX_VALUE))
                .thenComparing(Finding::rule));
    }
}
