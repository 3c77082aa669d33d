// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.model.contribution.ContributionFault;
import org.pacte.model.contribution.ContributionFault.Reason;

class CatalogueTest {

    @Test
    void theRulesAreSortedAndNumberedFromOneTo93() {
        Catalogue catalogue = Catalogue.load(Catalogue.class.getClassLoader());
        List<String> ids = catalogue.rules().stream().map(Rule::id).toList();
        assertEquals(ids.stream().sorted().toList(), ids);
        assertTrue(ids.size() >= 24, ids.toString());
        assertTrue(ids.stream().allMatch(id -> id.matches("R[0-9]{2}") && id.compareTo("R00") > 0 && id.compareTo("R93") <= 0), ids.toString());
        assertEquals(List.of(), catalogue.faults());
    }

    @Test
    void eachRuleStandsInTheChapterOfItsNumber() {
        for (Rule rule : Catalogue.load().rules()) {
            assertEquals(chapter(Integer.parseInt(rule.id().substring(1))), rule.category().code(), rule.id());
        }
    }

    private static String chapter(int number) {
        int[] last = {10, 18, 30, 43, 51, 65, 73, 80, 93};
        int chapter = 0;
        while (number > last[chapter]) {
            chapter++;
        }
        return "C" + (chapter + 1);
    }

    @Test
    void everyParameterHasAUsableNameAndAValueThatReadsBack() {
        for (Rule rule : Catalogue.load().rules()) {
            rule.parameters().forEach(parameter -> assertReadsBack(rule, parameter));
            assertEquals(rule.parameters().size(), rule.parameters().stream().map(Parameter::name).distinct().count(), rule.id());
        }
    }

    private static <T> void assertReadsBack(Rule rule, Parameter<T> parameter) {
        assertTrue(parameter.name().matches("[\\p{javaLowerCase}0-9-]+"), rule.id() + " " + parameter.name());
        assertEquals(parameter.standard(), parameter.type().parse(parameter.type().print(parameter.standard(), Locale.FRENCH)), rule.id());
    }

    @Test
    void theHostsClassPathIsSearchedWithoutBeingNamed() {
        assertTrue(Catalogue.load().rule("R01").isPresent());
    }

    @Test
    void theRulesThatNobodyMayWaive() {
        Set<String> unwaivable = Set.of("R01", "R02", "R19", "R49", "R82", "R91");
        Catalogue.load().rules().forEach(rule -> assertEquals(!unwaivable.contains(rule.id()), rule.waivable(), rule.id()));
    }

    @Test
    void noRuleOfDraftingBlocksAnIntentionUnlessTheTextContradictsItself() {
        List<String> blocking = Catalogue.load().rules().stream().filter(rule -> rule.severities().intention() == Severity.ERROR)
                .map(Rule::id).toList();
        Set<String> contradictions = Set.of("R01", "R02", "R19", "R31", "R32", "R33", "R46", "R49", "R82", "R91");
        assertEquals(List.of(), blocking.stream().filter(id -> !contradictions.contains(id)).toList());
    }

    @Test
    void aPlugInAddsItsRuleAndFaultyProvidersAreNamedAndLeftOut(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(services.resolve(Rule.class.getName()), List.of("org.pacte.checks.NobodyWroteThis", PlugInRules.Local.class.getName(),
                PlugInRules.Usurper.class.getName(), PlugInRules.Broken.class.getName(), PlugInRules.Nameless.class.getName(),
                "org.pacte.checks.Catalogue"));
        try (PlugInLoader loader = new PlugInLoader(folder, getClass().getClassLoader())) {
            Catalogue catalogue = Catalogue.load(loader);
            assertEquals(PlugInRules.Local.class.getName(), catalogue.rule("CHER-1").orElseThrow().getClass().getName());
            assertEquals("org.pacte.checks.time.StatedDeadlines", catalogue.rule("R23").orElseThrow().getClass().getName());
            assertEquals(Catalogue.load().rules().size() + 1, catalogue.rules().size());
            assertEquals(List.of(Reason.NOT_LOADED, Reason.NOT_LOADED, Reason.NOT_LOADED, Reason.BAD_NAME,
                    Reason.DUPLICATE), catalogue.faults().stream().map(ContributionFault::reason).sorted().toList());
            assertTrue(catalogue.faults().stream().map(fault -> fault.message(Locale.FRENCH)).anyMatch(message -> message
                    .contains("NobodyWroteThis")), "the provider that does not exist is named");
            assertTrue(catalogue.faults().stream().map(fault -> fault.message(Locale.ENGLISH)).anyMatch(message -> message
                    .contains("Usurper” is left out, as the name “R23” is already taken")));
        }
    }

    @Test
    void ofTwoRulesWithOneIdentifierTheFirstStays() {
        Rule first = new PlugInRules.Local();
        Catalogue catalogue = Catalogue.of(List.of(first, new PlugInRules.Local()));
        assertEquals(List.of(first), catalogue.rules());
        assertEquals(List.of(Reason.DUPLICATE), catalogue.faults().stream().map(ContributionFault::reason).toList());
    }

    @Test
    void aHostCanLeaveARuleOut() {
        Catalogue catalogue = Catalogue.load();
        Catalogue rest = catalogue.without("R01", "R99");
        assertTrue(rest.rule("R01").isEmpty());
        assertEquals(catalogue.rules().size() - 1, rest.rules().size());
    }

    /** Loads the plug-in's classes itself, as the loader of a real plug-in does. */
    private static final class PlugInLoader extends URLClassLoader {
        PlugInLoader(Path folder, ClassLoader host) throws IOException {
            super(new URL[] {folder.toUri().toURL()}, host);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(PlugInRules.class.getName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream code = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = code.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
