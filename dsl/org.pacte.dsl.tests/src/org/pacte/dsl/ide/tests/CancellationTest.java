// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacte.dsl.ide.coloring.Tokens;
import org.pacte.dsl.ide.completion.Completion;
import org.pacte.dsl.ide.hints.InlayHints;
import org.pacte.dsl.ide.hints.Lenses;
import org.pacte.dsl.ide.hover.HoverContents;
import org.pacte.dsl.ide.navigation.DossierSymbols;
import org.pacte.dsl.ide.navigation.PlanTies;
import org.pacte.dsl.ide.navigation.References;
import org.pacte.dsl.ide.outline.Outline;
import org.pacte.dsl.ide.rename.Rename;
import org.pacte.dsl.ide.requests.RunningRequest;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.dsl.ide.structure.Folds;
import org.pacte.dsl.ide.structure.Links;
import org.pacte.dsl.ide.text.LayoutService;
import org.pacte.model.dossier.Dossier;

/** Requests that nobody wants any more end in the middle of their work. */
class CancellationTest {
    @RegisterExtension
    final Dossiers dossiers = new Dossiers();

    private static final TextServices SERVICES = new TextServices();
    // Nothing is laid out in the formatter's way, so that it has something to do.
    private static final String TEXT = PlanDossier.CONTRACT.replace("\n      ", "\n ");

    /** Is asked whether a request is still wanted, and says no from a certain time on. */
    private static final class Patience implements CancelIndicator {
        private final int end;
        private int asked;

        private Patience(int end) {
            this.end = end;
        }

        @Override
        public boolean isCanceled() {
            return ++asked >= end;
        }
    }

    static Stream<Arguments> requests() {
        XtextResourceSet dossier = SERVICES.dossier();
        XtextResource register = SERVICES.add("registre.pacte", PlanDossier.REGISTER, dossier);
        XtextResource file = SERVICES.add("contrat.pacte", TEXT, dossier);
        SERVICES.check(dossier);
        List<XtextResource> files = List.of(register, file);
        TextRange all = new TextRange(0, TEXT.length());
        int name = TEXT.indexOf("Ville");
        return Stream.of(
                request("completion", () -> SERVICES.service(Completion.class).propose(TEXT, name, file)),
                request("hover", () -> SERVICES.service(HoverContents.class).hover(file, name, SERVICES.check(dossier).get(file))),
                request("symbols", () -> SERVICES.service(Outline.class).symbols(file)),
                request("workspace symbols", () -> SERVICES.service(DossierSymbols.class).find("", files)),
                request("references", () -> SERVICES.service(References.class).references(file, name, files)),
                request("occurrences", () -> SERVICES.service(References.class).occurrences(file, name)),
                request("rename", () -> SERVICES.service(Rename.class).rename(file, name, "Commune", files)),
                request("semantic tokens", () -> Tokens.of(file)),
                request("inlay hints", () -> SERVICES.service(InlayHints.class).of(file, files, all)),
                request("code lenses", () -> SERVICES.service(Lenses.class).of(file, files, List.of())),
                request("incoming calls", () -> SERVICES.service(PlanTies.class).dependents(Dossier.of(files), "csi.sécurité.renforts")),
                request("outgoing calls", () -> SERVICES.service(PlanTies.class).dependencies(Dossier.of(files), "csi.sécurité.caméras.pose")),
                request("formatting", () -> SERVICES.service(LayoutService.class).lineChanges(file, all)),
                request("folding", () -> Folds.of(file)),
                request("links", () -> Links.of(file, Path.of("dossier"))));
    }

    private static Arguments request(String name, Supplier<?> work) {
        return Arguments.of(name, work);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void aRequestEndsInTheMiddleOfItsWork(String name, Supplier<?> work) {
        RunningRequest running = SERVICES.service(RunningRequest.class);
        Patience endless = new Patience(Integer.MAX_VALUE);
        running.answer(endless, work);
        assertTrue(endless.asked > 0, "never asks whether it is still wanted");
        Patience shorter = new Patience((endless.asked + 1) / 2);
        assertThrows(CancellationException.class, () -> running.answer(shorter, work));
        assertEquals((endless.asked + 1) / 2, shorter.asked, "goes on after it was cancelled");
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void theServersRequestsAreTheOnesThatAreAsked() throws InterruptedException {
        OpenDossier dossier = dossiers.of("registre.pacte", PlanDossier.REGISTER, "contrat.pacte", TEXT).ready();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        CompletableFuture<String> endless = dossier.session.read(model -> {
            RunningRequest running = RunningRequest.of((XtextResource) model.contracts().get(0).eResource());
            started.countDown();
            try {
                while (true) {
                    running.goOn();
                }
            } finally {
                ended.countDown();
            }
        });
        started.await();
        endless.cancel(true);
        ended.await();
        assertTrue(endless.isCancelled());
    }
}
