// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Finding;
import org.pacte.checks.Findings;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Naming;
import org.pacte.checks.Parameter;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.wording.french.Opening;
import org.pacte.checks.wording.french.Opening.Style;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.AxisItem;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.CommitmentGroup;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;

/**
 * R89: titles are short, and those of one list begin alike: with an infinitive, a noun of action or a subject.
 *
 * <p>Headings of groups are no items of the list, and titles without any act are the matter of R12.
 */
public final class UniformTitles extends BundledRule {
    private static final Parameter<Integer> LENGTH = Parameter.count("longueur", 200);
    private static final int SMALLEST_LIST = 3;
    private final BareTitles bare = new BareTitles();

    public UniformTitles() {
        super("R89", Category.PLAUSIBILITY, Severities.of(Severity.INFO, Severity.INFO, Severity.OFF), LENGTH);
    }

    @Override
    public JudgedText judges() {
        return JudgedText.WRITTEN;
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (ContractContents contents : context.contracts()) {
            contents.axes().stream().flatMap(axis -> lists(axis).stream()).forEach(list -> checkStyles(list, context, findings));
        }
        for (Passage passage : Passages.of(context).all()) {
            checkLength(passage, context, findings);
        }
    }

    private void checkLength(Passage passage, CheckContext context, Findings findings) {
        String title = passage.text().text();
        Integer longest = passage.kind() != Passage.Kind.LABEL || title.length() < SMALLEST_LIST ? null
                : context.value(Dossier.contractOf(passage.element()).orElse(null), LENGTH);
        if (longest != null && title.codePointCount(0, title.length()) > longest) {
            passage.in(findings).report(text(context.locale(), "message.length", Naming.subject(passage.element(), context.locale()),
                    String.valueOf(title.codePointCount(0, title.length())),
                    context.print(Dossier.contractOf(passage.element()).orElse(null), LENGTH)));
        }
    }

    /** Returns the commitments of an axis, and those of each of its groups. */
    private static List<List<Commitment>> lists(Axis axis) {
        List<List<Commitment>> lists = new ArrayList<>();
        lists.add(commitments(axis.getItems()));
        axis.getItems().stream().filter(CommitmentGroup.class::isInstance).map(CommitmentGroup.class::cast)
                .forEach(group -> lists.add(commitments(group.getCommitments())));
        return lists;
    }

    private static List<Commitment> commitments(Collection<? extends AxisItem> items) {
        return items.stream().filter(Commitment.class::isInstance).map(Commitment.class::cast)
                .filter(each -> each.getTitle() != null && each.getDraftingStatus() != DraftingStatus.WITHDRAWN).toList();
    }

    private void checkStyles(List<Commitment> list, CheckContext context, Findings findings) {
        FrenchTexts texts = FrenchTexts.of(context);
        Map<Style, List<Commitment>> styles = new EnumMap<>(Style.class);
        for (Commitment commitment : list) {
            Style style = style(commitment.getTitle(), texts);
            if (style != Style.NONE) {
                styles.computeIfAbsent(style, each -> new ArrayList<>()).add(commitment);
            }
        }
        int known = styles.values().stream().mapToInt(List::size).sum();
        styles.entrySet().stream().filter(usual -> known >= SMALLEST_LIST && usual.getValue().size() * 2 > known).findFirst()
                .ifPresent(usual -> styles.forEach((style, others) -> {
                    if (style != usual.getKey()) {
                        others.forEach(each -> reportStyle(each, style, usual.getKey(), context, findings));
                    }
                }));
    }

    /** Returns the style of a title; none for a noun that names no act, which may be a thing that is done or a mere subject. */
    private Style style(String title, FrenchTexts texts) {
        Opening opening = texts.opening(title);
        boolean thing = opening.style() == Style.NOUN && !opening.saysAct();
        return thing || bare.isBare(texts.text(title)) ? Style.NONE : opening.style();
    }

    private void reportStyle(Commitment commitment, Style style, Style usual, CheckContext context, Findings findings) {
        Locale locale = context.locale();
        FrenchTexts texts = FrenchTexts.of(context);
        Findings.Place place = findings.on(commitment).at(Literals.NAMED_ELEMENT__TITLE);
        if (style == Style.NOUN && usual == Style.INFINITIVE) {
            Passage passage = new Passage(commitment, Literals.NAMED_ELEMENT__TITLE, Finding.WHOLE, Passage.Kind.LABEL, texts.text(commitment.getTitle()));
            Infinitives.of(passage.text(), texts.opening(commitment.getTitle()))
                    .flatMap(title -> Rewording.of(text(locale, "fix.infinitive", title), passage, title)).ifPresent(place::fix);
        }
        place.report(text(locale, "message.style", Naming.name(commitment), text(locale, "style." + style), text(locale, "style." + usual), around(commitment, locale)));
    }

    private static String around(Commitment commitment, Locale locale) {
        return Naming.phrase(Objects.requireNonNullElse(commitment.eContainer() instanceof NamedElement named ? named : null, commitment), locale);
    }
}
