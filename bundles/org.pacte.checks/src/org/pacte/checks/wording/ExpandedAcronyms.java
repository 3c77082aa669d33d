// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Fix;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.WordList;
import org.pacte.checks.wording.Acronyms.Expansion;
import org.pacte.checks.wording.french.FrenchText;
import org.pacte.checks.wording.french.Token;
import org.pacte.checks.wording.french.Token.Form;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Glossary;
import org.pacte.model.contract.GlossaryEntry;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.dossier.Dossier;

/**
 * R09: the acronyms that a contract uses are expanded in the dossier, each in one way.
 *
 * <p>Those that everybody reads without, such as SNCF, need no expansion; Roman numerals and roads are none. Each acronym is
 * reported once a contract, where it first stands.
 */
public final class ExpandedAcronyms extends BundledRule {
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private final Set<String> everyday = Set.copyOf(WordList.beside(ExpandedAcronyms.class, "everyday-acronyms.txt"));
    private final Map<String, String> usual = usualExpansions();

    public ExpandedAcronyms() {
        super("R09", Category.STRUCTURE, Severities.of(Severity.INFO, Severity.WARNING, Severity.INFO));
    }

    @Override
    public JudgedText judges() {
        return JudgedText.WRITTEN;
    }

    private static Map<String, String> usualExpansions() {
        Map<String, String> usual = new HashMap<>();
        WordList.beside(ExpandedAcronyms.class, "usual-expansions.txt").forEach(line -> usual.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
        return Map.copyOf(usual);
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Acronyms acronyms = Acronyms.of(context);
        Optional<Glossary> glossary = context.dossier().entries(Glossary.class).stream().findFirst();
        Map<Contract, Map<String, Passage>> used = new IdentityHashMap<>();
        for (Passage passage : Passages.of(context).all()) {
            Optional<Contract> contract = passage.kind() == Passage.Kind.QUOTATION || passage.kind() == Passage.Kind.NAME ? Optional.empty()
                    : Dossier.contractOf(passage.element());
            contract.ifPresent(each -> unexpanded(passage.text(), acronyms)
                    .forEach(acronym -> used.computeIfAbsent(each, any -> new LinkedHashMap<>()).putIfAbsent(acronym, passage)));
        }
        for (Contract contract : context.dossier().contracts()) {
            used.getOrDefault(contract, Map.of()).forEach((acronym, passage) -> {
                Findings.Place place = passage.in(findings);
                glossary.ifPresent(each -> place.fix(entry(acronym, each, context)));
                place.report(text(context.locale(), "message", Naming.subject(passage.element(), context.locale()), acronym));
            });
        }
        acronyms.all().forEach((acronym, expansions) -> reportSecond(acronym, expansions, context, findings));
    }

    private Fix entry(String acronym, Glossary glossary, CheckContext context) {
        String expansion = usual.getOrDefault(acronym, text(context.locale(), "placeholder"));
        return new Fix.Add(text(context.locale(), "fix.entry", acronym), glossary, acronym + " \"" + expansion + "\"");
    }

    private List<String> unexpanded(FrenchText text, Acronyms acronyms) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (text.isAcronym(i) && !isReference(text, i)) {
                Arrays.stream(text.token(i).text().split("-")).filter(part -> isAcronym(part) && !acronyms.isExpanded(Acronyms.key(part))).forEach(found::add);
            }
        }
        return found;
    }

    private boolean isAcronym(String word) {
        boolean numeral = ROMAN.matcher(word).matches() || word.codePoints().anyMatch(Character::isDigit);
        return word.length() > 1 && !numeral && !everyday.contains(word);
    }

    /** {@code RD 940} is a road, and {@code n° 6258/SG} the number of a text. */
    private static boolean isReference(FrenchText text, int index) {
        Token next = index + 1 < text.size() ? text.token(index + 1) : null;
        boolean road = text.token(index).isOneOf("rd", "rn", "vc") && next != null && next.form() == Form.NUMBER;
        return road || index > 1 && text.token(index - 1).isMark("/-") && text.token(index - 2).form() == Form.NUMBER;
    }

    private void reportSecond(String acronym, List<Expansion> expansions, CheckContext context, Findings findings) {
        Optional<Expansion> first = expansions.stream().filter(each -> each.words().isPresent()).findFirst();
        first.flatMap(one -> expansions.stream().filter(each -> each.words().isPresent() && !each.words().equals(one.words())).findFirst())
                .ifPresent(second -> {
                    Findings.Place place = findings.on(second.place());
                    if (second.place() instanceof GlossaryEntry) {
                        place.at(Literals.GLOSSARY_ENTRY__EXPANSION);
                    } else if (second.place() instanceof NamedElement) {
                        place.at(Literals.NAMED_ELEMENT__TITLE);
                    }
                    place.about(first.get().place())
                            .report(text(context.locale(), "message.twice", acronym, first.get().text(), second.text()));
                });
    }
}
