// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CircularFields;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Fix;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.AnnouncedKind;
import org.pacte.model.contract.Announcement;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.CircularField;
import org.pacte.model.contract.CommitmentNature;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.Service;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.text.Typography;

/**
 * R10: what a contract announces of its own structure is what it holds, by number and by list.
 *
 * <p>The real fields are those of the circular to which the axes belong; an axis that belongs to none counts as one local
 * field more. That is why the two can agree in number and differ all the same. A nature of commitments that a party is
 * announced to make is kept by one such commitment of that party.
 */
public final class KeptAnnouncements extends ContractRule {

    public KeptAnnouncements() {
        super("R10", Category.STRUCTURE, Severities.of(Severity.WARNING, Severity.ERROR, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        for (Announcement announcement : contents.contract().getAnnouncements()) {
            checkNumber(announcement, contents, context.locale(), findings);
            if (!announcement.getFields().isEmpty()) {
                checkOwnList(announcement, context.locale(), findings);
                checkList(announcement, contents.axes(), context.locale(), findings);
            }
            checkNatures(announcement, contents, context.locale(), findings);
        }
    }

    private void checkNumber(Announcement announcement, ContractContents contents, Locale locale, Findings findings) {
        int real = real(announcement, contents.axes(), contents);
        boolean announced = announcement.getCount() == real || announcement.getCount() == real(announcement, treated(contents.axes()), contents);
        if (!announcement.isAllFields() && announcement.getCount() >= 0 && !announced) {
            String message = text(locale, "message.number", text(locale, "noun." + announcement.getKind().name()),
                    String.valueOf(announcement.getCount()), held(announcement.getKind(), real, contents.axes(), locale));
            findings.on(announcement).at(Literals.ANNOUNCEMENT__COUNT).about(contents.axes())
                    .fix(count(announcement, real, locale)).report(message);
        }
    }

    private static int real(Announcement announcement, List<Axis> axes, ContractContents contents) {
        return switch (announcement.getKind()) {
            case FIELDS -> CircularFields.of(axes).size() + localAxes(axes).size();
            case AXES -> axes.size();
            case COMMITMENTS -> contents.standingCommitments().size();
        };
    }

    /** An axis that says why it stays empty may be announced or not. */
    private static List<Axis> treated(List<Axis> axes) {
        return axes.stream().filter(each -> !Typography.isGiven(each.getNotApplicable())).toList();
    }

    private static Fix count(Announcement announcement, int count, Locale locale) {
        return new Fixes(locale).write(announcement, Literals.ANNOUNCEMENT__COUNT, String.valueOf(count),
                count + " " + announcement.getKind().getLiteral());
    }

    private String held(AnnouncedKind kind, int real, List<Axis> axes, Locale locale) {
        List<String> names = new ArrayList<>();
        if (kind == AnnouncedKind.FIELDS) {
            CircularFields.of(axes).forEach(field -> names.add(CircularFields.label(field, locale)));
            localAxes(axes).forEach(axis -> names.add(text(locale, "message.localField", Naming.name(axis))));
        } else if (kind == AnnouncedKind.AXES) {
            axes.forEach(axis -> names.add(Naming.name(axis)));
        }
        return names.isEmpty() ? String.valueOf(real) : real + " (" + Typography.list(names, locale) + ")";
    }

    private void checkOwnList(Announcement announcement, Locale locale, Findings findings) {
        Set<CircularField> named = EnumSet.copyOf(announcement.getFields());
        if (announcement.getCount() >= 0 && announcement.getCount() != named.size()) {
            findings.on(announcement).at(Literals.ANNOUNCEMENT__FIELDS).fix(count(announcement, named.size(), locale))
                    .report(text(locale, "message.ownList", String.valueOf(announcement.getCount()), String.valueOf(named.size()),
                            CircularFields.list(named, locale)));
        }
    }

    private void checkList(Announcement announcement, List<Axis> axes, Locale locale, Findings findings) {
        Set<CircularField> announced = EnumSet.copyOf(announcement.getFields());
        Set<CircularField> missing = EnumSet.copyOf(announced);
        missing.removeAll(CircularFields.of(axes));
        Set<CircularField> unannounced = CircularFields.of(treated(axes));
        unannounced.removeAll(announced);
        List<Axis> local = localAxes(axes);
        List<String> differences = new ArrayList<>();
        if (!missing.isEmpty()) {
            differences.add(text(locale, "message.missing", CircularFields.list(missing, locale)));
        }
        if (!unannounced.isEmpty()) {
            differences.add(text(locale, "message.unannounced", CircularFields.list(unannounced, locale)));
        }
        if (!local.isEmpty()) {
            List<String> names = local.stream().map(axis -> Typography.quote(Naming.name(axis), locale)).toList();
            differences.add(text(locale, "message.local", Typography.list(names, locale)));
        }
        if (!differences.isEmpty()) {
            int place = missing.isEmpty() ? 0 : announcement.getFields().indexOf(missing.iterator().next());
            findings.on(announcement).at(Literals.ANNOUNCEMENT__FIELDS, place).about(local)
                    .report(text(locale, "message.list", String.join(text(locale, "message.separator"), differences)));
        }
    }

    /** Commitments that several parties bear count for each of them, and those of a service for its organisation. */
    private void checkNatures(Announcement announcement, ContractContents contents, Locale locale, Findings findings) {
        List<Actor> parties = announcement.getParties().stream().filter(each -> !each.eIsProxy()).toList();
        for (int i = 0; i < announcement.getNatures().size(); i++) {
            CommitmentNature nature = announcement.getNatures().get(i);
            boolean kept = contents.standingCommitments().stream().filter(each -> each.getNature() == nature)
                    .anyMatch(each -> parties.isEmpty() || each.getBearers().stream().anyMatch(bearer -> isOneOf(bearer, parties)));
            if (!kept) {
                String wording = Typography.quote(nature.getLiteral(), locale);
                List<String> names = parties.stream().map(each -> Typography.quote(Naming.name(each), locale)).toList();
                String message = parties.isEmpty() ? text(locale, "message.nature", wording)
                        : text(locale, "message.natureOf", wording, Typography.list(names, locale));
                findings.on(announcement).at(Literals.ANNOUNCEMENT__NATURES, i).about(parties).report(message);
            }
        }
    }

    private static boolean isOneOf(Actor bearer, List<Actor> parties) {
        return parties.contains(bearer) || bearer instanceof Service && bearer.eContainer() instanceof Organization owner && parties.contains(owner);
    }

    private static List<Axis> localAxes(List<Axis> axes) {
        return axes.stream().filter(axis -> axis.getFields().isEmpty()).toList();
    }
}
