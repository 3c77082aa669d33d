// SPDX-License-Identifier: EPL-2.0
package org.pacte.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The arrows of the architecture: who may know whom. */
class ArchitectureTest {

    private static final String JAVA = "java..";
    private static final String[] XTEXT = {"org.eclipse.xtext..", "org.eclipse.xtend..", "org.antlr..", "com.google.inject.."};
    private static final String[] USER_INTERFACE = {"org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..", "org.eclipse.e4.."};

    private static JavaClasses pacte;
    private static Set<String> bundles;

    @BeforeAll
    static void readClassFiles() throws IOException {
        Path sources = Path.of(System.getProperty("sources"));
        var folders = new TreeSet<Path>();
        for (String parent : List.of("bundles", "dsl")) {
            try (Stream<Path> projects = Files.list(sources.resolve(parent))) {
                projects.filter(p -> !p.toString().endsWith(".tests")).map(p -> p.resolve("target/classes")).filter(Files::isDirectory).forEach(folders::add);
            }
        }
        bundles = folders.stream().map(f -> f.getParent().getParent().getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        pacte = new ClassFileImporter().importPaths(folders);
    }

    @Test
    void everyBundleIsRead() {
        for (String bundle : bundles) {
            if (!Set.of("org.pacte.poi", "org.pacte.pdf").contains(bundle)) { // they hold no class of ours
                assertTrue(pacte.stream().anyMatch(c -> c.getPackageName().startsWith(bundle)), bundle);
            }
        }
        assertTrue(bundles.containsAll(Set.of("org.pacte.model", "org.pacte.planning", "org.pacte.checks", "org.pacte.documents", "org.pacte.dsl", "org.pacte.dsl.ide",
                "org.pacte.cli", "org.pacte.workbench")), bundles::toString);
    }

    @Test
    void theModelKnowsOnlyEmf() {
        classes().that(resideInAPackage("org.pacte.model.."))
                .should().onlyDependOnClassesThat(resideInAnyPackage(JAVA, "org.pacte.model..", "org.eclipse.emf.common..", "org.eclipse.emf.ecore.."))
                .check(pacte);
    }

    @Test
    void thePlanningKnowsOnlyTheModel() {
        classes().that(resideInAPackage("org.pacte.planning.."))
                .should().onlyDependOnClassesThat(resideInAnyPackage(JAVA, "org.pacte.planning..", "org.pacte.model..", "org.eclipse.emf.."))
                .check(pacte);
    }

    @Test
    void theRulesKnowOnlyTheModelAndThePlanning() {
        classes().that(resideInAPackage("org.pacte.checks..").and(not(resideInAPackage("org.pacte.checks.wording.french.."))))
                .should().onlyDependOnClassesThat(resideInAnyPackage(JAVA, "org.pacte.checks..", "org.pacte.planning..", "org.pacte.model..",
                        "org.eclipse.emf.."))
                .check(pacte);
    }

    @Test
    void whatReadsFrenchKnowsItsDictionaryAndNoContract() {
        classes().that(resideInAPackage("org.pacte.checks.wording.french.."))
                .should().onlyDependOnClassesThat(resideInAnyPackage(JAVA, "org.pacte.checks.wording.french..", "org.pacte.checks", "morfologik.."))
                .check(pacte);
    }

    @Test
    void theDiagramsKnowOnlyTheModelAndThePlanning() {
        noClasses().that(resideInAPackage("org.pacte.diagrams.."))
                .should().dependOnClassesThat(pacteBut("org.pacte.diagrams..", "org.pacte.planning..", "org.pacte.model.."))
                .check(pacte);
    }

    @Test
    void theDocumentsKnowWhatIsComputedAndDrawn() {
        noClasses().that(resideInAPackage("org.pacte.documents.."))
                .should().dependOnClassesThat(pacteBut("org.pacte.documents..", "org.pacte.checks..", "org.pacte.diagrams..", "org.pacte.planning..",
                        "org.pacte.model.."))
                .check(pacte);
    }

    @Test
    void onlyTheLanguageKnowsXtext() {
        noClasses().that(not(resideInAPackage("org.pacte.dsl..")))
                .should().dependOnClassesThat(resideInAnyPackage(XTEXT))
                .check(pacte);
    }

    @Test
    void theLanguageKnowsNoEditorService() {
        noClasses().that(resideInAPackage("org.pacte.dsl..").and(not(resideInAPackage("org.pacte.dsl.ide.."))))
                .should().dependOnClassesThat(resideInAnyPackage("org.pacte.dsl.ide..", "org.eclipse.xtext.ide..", "org.eclipse.lsp4j.."))
                .check(pacte);
    }

    @Test
    void onlyTheWorkbenchKnowsTheUserInterface() {
        noClasses().that(not(resideInAPackage("org.pacte.workbench..")))
                .should().dependOnClassesThat(resideInAnyPackage(USER_INTERFACE))
                .check(pacte);
    }

    @Test
    void nothingKnowsTheHosts() {
        noClasses().that(not(resideInAPackage("org.pacte.cli.."))).should().dependOnClassesThat(resideInAPackage("org.pacte.cli..")).check(pacte);
        noClasses().that(not(resideInAPackage("org.pacte.workbench.."))).should().dependOnClassesThat(resideInAPackage("org.pacte.workbench..")).check(pacte);
    }

    @Test
    void whatNeedsNoFrameworkKnowsNone() {
        noClasses().that(not(resideInAPackage("org.pacte.workbench..")))
                .should().dependOnClassesThat(resideInAnyPackage("org.osgi..", "org.eclipse.osgi..", "org.eclipse.core.runtime.."))
                .check(pacte);
    }

    @Test
    void packagesAreNamedAfterTheDomain() {
        Set<String> layers = Set.of("util", "utils", "impl", "common", "helper", "helpers", "manager", "managers", "misc");
        List<String> found = pacte.stream().map(JavaClass::getPackageName).distinct()
                .filter(p -> layers.contains(p.substring(p.lastIndexOf('.') + 1)))
                .filter(p -> !p.startsWith("org.pacte.model.contract.")) // EMF's generator names them
                .sorted().toList();
        assertEquals(List.of(), found);
    }

    private static DescribedPredicate<JavaClass> pacteBut(String... packages) {
        return resideInAPackage("org.pacte..").and(not(resideInAnyPackage(packages)));
    }
}
