// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacte.model.contract.CircularField;
import org.pacte.model.contract.ContractPackage;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.NamedElement;

class MessagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");
    private static final Pattern WRONG_FRENCH_SPACE = Pattern.compile("[^\u00A0\u202F ][:;!?»](?![A-Za-z/])| [:;!?»%€]|«[^\u00A0]|n° ");

    static List<Rule> rules() {
        return Catalogue.load().rules();
    }

    static List<Class<?>> bundles() {
        return Stream.concat(Stream.<Class<?>>of(Rule.class), rules().stream().<Class<?>>map(Rule::getClass))
                .collect(Collectors.toMap(Class::getPackageName, type -> type, (one, other) -> one, TreeMap::new)).values().stream()
                .<Class<?>>map(type -> type).toList();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSameThingsWithTheSameArguments(Class<?> owner) throws IOException {
        Map<String, String> french = read(owner, "messages.properties");
        Map<String, String> english = read(owner, "messages_en.properties");
        assertEquals(french.keySet(), english.keySet());
        for (String key : french.keySet()) {
            assertEquals(arguments(french.get(key)), arguments(english.get(key)), key);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyMessageIsAPatternAndFollowsTheTypographyOfItsLanguage(Class<?> owner) throws IOException {
        for (Map.Entry<String, String> text : read(owner, "messages.properties").entrySet()) {
            assertDoesNotThrow(() -> new MessageFormat(text.getValue(), Locale.FRENCH), text.getKey());
            assertFalse(text.getValue().contains("'"), text.getKey() + " has a straight apostrophe, which MessageFormat swallows");
            String prose = text.getValue().replaceAll("https?://\\S+", "");
            assertFalse(WRONG_FRENCH_SPACE.matcher(prose).find(), text.getKey() + ": " + prose);
        }
        for (Map.Entry<String, String> text : read(owner, "messages_en.properties").entrySet()) {
            assertDoesNotThrow(() -> new MessageFormat(text.getValue(), Locale.ENGLISH), text.getKey());
            assertFalse(text.getValue().contains("'"), text.getKey());
            assertFalse(text.getValue().contains("«"), text.getKey());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasItsTextsInBothLanguages(Rule rule) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertTrue(rule.title(locale).length() > 10, rule.id());
            assertTrue(rule.explanation(locale).length() > 80, rule.id());
            assertTrue(rule.fix(locale).length() > 10, rule.id());
            rule.parameters().forEach(parameter -> assertTrue(rule.parameterTitle(parameter, locale).length() > 5, rule.id()));
            rule.variants(locale).forEach(variant -> assertTrue(variant.condition().length() > 10, rule.id()));
        }
        assertFalse(rule.title(Locale.FRENCH).equals(rule.title(Locale.ENGLISH)), rule.id());
        assertFalse(rule.title(Locale.FRENCH).endsWith("."), "a title is no sentence: " + rule.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noMessageOfARuleIsUnused(Rule rule) throws IOException {
        String code = constants(rule.getClass());
        List<String> unused = new ArrayList<>();
        for (String key : read(rule.getClass(), "messages.properties").keySet()) {
            if (key.startsWith(rule.id() + ".")) {
                String own = key.substring(rule.id().length() + 1);
                String stem = own.substring(0, own.lastIndexOf('.') + 1);
                boolean compulsory = Set.of("title", "explanation", "fix").contains(own)
                        || rule.parameters().stream().anyMatch(parameter -> own.equals("parameter." + parameter.name()));
                if (!compulsory && !code.contains(own) && (stem.isEmpty() || stem.equals("message.") || !code.contains(stem))) {
                    unused.add(key);
                }
            }
        }
        assertEquals(List.of(), unused);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyOfARuleBundleBelongsToARuleOfThatPackage(Class<?> owner) throws IOException {
        Set<String> ids = rules().stream().filter(rule -> rule.getClass().getPackage().equals(owner.getPackage())).map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!ids.isEmpty()) {
            Set<String> known = read(owner, "messages.properties").keySet().stream().map(key -> key.substring(0, key.indexOf('.')))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(ids, known);
        }
    }

    @Test
    void everyKindOfElementSeverityCategoryAndFieldHasAName() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            ContractPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                    .filter(type -> !type.isAbstract() && Literals.NAMED_ELEMENT.isSuperTypeOf(type))
                    .forEach(type -> assertFalse(Naming.phrase(named(type), locale).isEmpty()));
            Stream.of(Severity.values()).forEach(each -> assertFalse(each.label(locale).isEmpty()));
            Stream.of(Category.values()).forEach(each -> assertFalse(each.title(locale).isEmpty()));
            Stream.of(CircularField.values()).forEach(each -> assertFalse(CircularFields.label(each, locale).isEmpty()));
        }
    }

    @Test
    void aLongNameIsCutInAMessage() {
        ContractDraft draft = new ContractDraft();
        draft.ville.setName("x".repeat(10_000));
        assertTrue(Naming.subject(draft.ville, Locale.FRENCH).length() < 100);
        assertEquals("L’organisme «\u00A0Préfecture\u00A0»", Naming.subject(draft.prefecture, Locale.FRENCH));
        assertEquals("the organisation “Préfecture”", Naming.phrase(draft.prefecture, Locale.ENGLISH));
    }

    private static NamedElement named(EClass type) {
        NamedElement element = (NamedElement) EcoreUtil.create(type);
        element.setName("x");
        return element;
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> read(Class<?> owner, String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = owner.getResourceAsStream(name); Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return texts;
    }

    /** Returns all text constants of a class and its nested classes: a key that is not among them is asked for by nobody. */
    private static String constants(Class<?> type) throws IOException {
        StringBuilder all = new StringBuilder();
        List<Class<?>> classes = new ArrayList<>(List.of(type.getDeclaredClasses()));
        classes.add(type);
        for (Class<?> each : classes) {
            String file = each.getName().substring(each.getPackageName().length() + 1) + ".class";
            try (InputStream stream = type.getResourceAsStream(file)) {
                all.append(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
