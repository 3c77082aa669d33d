// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacte.model.contract.ContractPackage;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Side;
import org.pacte.model.dossier.Dossier;

class ContractValidatorTest {
    private final ContractDraft draft = new ContractDraft();
    private final EValidator.Registry registry = new EValidatorRegistryImpl();
    private final Diagnostician diagnostician = new Diagnostician(registry);
    private final Map<Object, Object> context = new HashMap<>();
    private final ResourceSet files = new ResourceSetImpl();

    @BeforeEach
    void register() {
        Clock clock = Clock.fixed(Instant.parse("2022-01-15T10:00:00Z"), ZoneOffset.UTC);
        registry.put(ContractPackage.eINSTANCE, new ContractValidator(Catalogue.load(), clock));
        addFile("contrat.pacte").getContents().add(draft.file);
    }

    @Test
    void eachFindingIsReportedOnceWithElementFeatureIndexAndFinding() {
        draft.commitment("caméras", ContractDraft.due(null));
        List<Diagnostic> diagnostics = validate();
        assertEquals(1, diagnostics.size());
        Diagnostic diagnostic = diagnostics.getFirst();
        Finding finding = Finding.in(diagnostic).orElseThrow();
        assertEquals("R23", finding.rule());
        assertEquals(List.of(finding.element(), finding.feature(), finding.index(), finding), diagnostic.getData());
        assertEquals(Diagnostic.WARNING, diagnostic.getSeverity());
        assertEquals(ContractValidator.SOURCE, diagnostic.getSource());
    }

    @Test
    void theContextGivesLanguageAndDay() {
        draft.commitment("caméras", commitment -> {
            commitment.setExecutionStatus(ExecutionStatus.DONE);
            commitment.setExecutedOn(LocalDate.of(2022, 1, 16));
        });
        assertEquals(1, validate().size());
        context.put(ContractValidator.TODAY, LocalDate.of(2022, 1, 14));
        context.put(ContractValidator.LOCALE, Locale.ENGLISH);
        assertEquals("The commitment “caméras” is said to be done", validate().getFirst().getMessage().substring(0, 43));
        context.put(ContractValidator.TODAY, LocalDate.of(2022, 1, 16));
        assertEquals(List.of(), validate());
    }

    @Test
    void theDossierIsTheResourceSetUnlessTheContextHoldsAnotherOne() {
        draft.commitment("caméras");
        ContractDraft register = new ContractDraft();
        register.file.getElements().clear();
        register.organization("Ville", Side.LOCAL_AUTHORITY);
        addFile("registre.pacte").getContents().add(register.file);
        assertEquals(List.of("R02"), validate().stream().map(each -> Finding.in(each).orElseThrow().rule()).toList());
        context.put(ContractValidator.DOSSIER, Dossier.ofFiles(List.of(draft.file)));
        assertEquals(List.of(), validate());
    }

    @Test
    void aCancelledCheckReportsNothing() {
        draft.commitment("caméras", ContractDraft.due(null));
        BooleanSupplier now = () -> true;
        context.put(ContractValidator.CANCELLED, now);
        assertEquals(List.of(), validate());
    }

    private List<Diagnostic> validate() {
        BasicDiagnostic all = diagnostician.createDefaultDiagnostic(draft.file);
        diagnostician.validate(draft.file, all, context);
        return all.getChildren();
    }

    private Resource addFile(String name) {
        Resource resource = new ResourceImpl(URI.createURI("file:/dossier/" + name));
        files.getResources().add(resource);
        return resource;
    }
}
