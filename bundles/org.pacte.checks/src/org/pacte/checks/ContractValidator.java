// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.resource.Resource;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.dossier.Dossier;

/**
 * The rules as EMF's Diagnostician runs them: once for each file, over the whole dossier.
 *
 * <p>The host registers it for {@code ContractPackage.eINSTANCE}. The dossier is the resource set of the file, unless the
 * Diagnostician's context holds another one. Each diagnostic carries element, feature (may be {@code null}), index and the
 * {@link Finding} itself, in this order.
 */
public final class ContractValidator implements EValidator {
    /** Context: the {@link Locale} of the messages; French without it. */
    public static final String LOCALE = "org.pacte.checks.locale";
    /** Context: the {@link LocalDate} on which the dossier is judged; the clock's day without it. */
    public static final String TODAY = "org.pacte.checks.today";
    /** Context: the {@link Dossier} to which the file belongs; its resource set without it. */
    public static final String DOSSIER = "org.pacte.checks.dossier";
    /** Context: the {@link Policy} for the rules; as they are without it. */
    public static final String POLICY = "org.pacte.checks.policy";
    /**
     * Context: a {@link BooleanSupplier} that tells when to stop; never without it.
     *
     * <p>A cancelled check reports nothing: the Diagnostician would take an exception for a fault of the model.
     */
    public static final String CANCELLED = "org.pacte.checks.cancelled";
    /** The source of the diagnostics. */
    public static final String SOURCE = "org.pacte.checks";

    private final Catalogue catalogue;
    private final Clock clock;

    public ContractValidator(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public boolean validate(EObject element, DiagnosticChain diagnostics, Map<Object, Object> context) {
        if (!(element instanceof DossierFile file)) {
            return true;
        }
        Dossier dossier = value(context, DOSSIER, Dossier.class, null);
        Checker checker = new Checker(catalogue, value(context, LOCALE, Locale.class, Locale.FRENCH),
                value(context, TODAY, LocalDate.class, LocalDate.now(clock)),
                value(context, POLICY, Policy.class, Policy.STANDARD), value(context, CANCELLED, BooleanSupplier.class, () -> false));
        try {
            List<Finding> findings = checker.check(dossier == null ? dossierOf(file) : dossier, file.eResource());
            if (diagnostics != null) {
                findings.forEach(finding -> diagnostics.add(diagnostic(finding)));
            }
            return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        } catch (CancellationException e) {
            return true;
        }
    }

    @Override
    public boolean validate(EClass type, EObject element, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return validate(element, diagnostics, context);
    }

    @Override
    public boolean validate(EDataType type, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return true;
    }

    private static Dossier dossierOf(DossierFile file) {
        Resource resource = file.eResource();
        if (resource == null) {
            return Dossier.ofFiles(List.of(file));
        }
        return Dossier.of(resource.getResourceSet() == null ? List.of(resource) : resource.getResourceSet().getResources());
    }

    private static Diagnostic diagnostic(Finding finding) {
        Object[] data = {finding.element(), finding.feature(), finding.index(), finding};
        return new BasicDiagnostic(severity(finding.severity()), SOURCE, 0, finding.message(), data);
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> Diagnostic.ERROR;
            case WARNING -> Diagnostic.WARNING;
            case INFO -> Diagnostic.INFO;
            case OFF -> Diagnostic.OK;
        };
    }

    private static <T> T value(Map<Object, Object> context, String key, Class<T> type, T otherwise) {
        Object value = context == null ? null : context.get(key);
        return type.isInstance(value) ? type.cast(value) : otherwise;
    }
}
