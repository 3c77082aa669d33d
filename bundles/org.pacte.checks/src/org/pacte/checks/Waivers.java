// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Modification;
import org.pacte.model.contract.Waiver;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Messages;
import org.pacte.model.text.NotationException;
import org.pacte.model.text.Typography;
import org.pacte.model.time.FrenchDates;

/**
 * The waivers of a dossier: which findings they cover, and what is wrong with them.
 *
 * <p>A waiver covers the findings of its rule about its element and all that lies inside. One that is not signed yet, has
 * expired or must not be covers nothing.
 */
public final class Waivers {
    /** Under which findings about waivers are reported. */
    public static final String CODE = "dérogation";

    private static final Messages MESSAGES = Messages.beside(Waivers.class);

    private final Catalogue catalogue;
    private final Locale locale;
    private final LocalDate today;
    private final List<Waiver> all;
    /** Those that hold, by rule and element; of two for the same the first. */
    private final Map<String, Map<EObject, Waiver>> holding = new LinkedHashMap<>();
    private final Set<Waiver> used = Collections.newSetFromMap(new IdentityHashMap<>());

    Waivers(Dossier dossier, Catalogue catalogue, Locale locale, LocalDate today) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.today = today;
        this.all = dossier.entries(Waiver.class).stream().filter(waiver -> waiver.getRule() != null).toList();
        all.stream().filter(this::holds).forEach(waiver -> holding.computeIfAbsent(waiver.getRule(), rule -> new IdentityHashMap<>())
                .putIfAbsent(waiver.getTarget(), waiver));
    }

    private boolean holds(Waiver waiver) {
        return isResolved(waiver) && hasReason(waiver) && !isFuture(waiver) && !isExpired(waiver)
                && catalogue.rule(waiver.getRule()).filter(Rule::waivable).isPresent();
    }

    private static boolean isResolved(Waiver waiver) {
        return waiver.getTarget() != null && !waiver.getTarget().eIsProxy();
    }

    /** Who waives says why and in what function. */
    private static boolean hasReason(Waiver waiver) {
        return Typography.isGiven(waiver.getAuthor()) && Typography.isGiven(waiver.getReason()) && !waiver.getReason().equals(Fix.BLANK);
    }

    private boolean isFuture(Waiver waiver) {
        return waiver.getDate() != null && waiver.getDate().isAfter(today);
    }

    private boolean isExpired(Waiver waiver) {
        return waiver.getExpires() != null && waiver.getExpires().isBefore(today);
    }

    /** Returns the finding with the waiver that covers it, if there is one. */
    Finding apply(Finding finding) {
        Map<EObject, Waiver> waivers = holding.getOrDefault(finding.rule(), Map.of());
        if (!waivers.isEmpty()) {
            for (EObject around = finding.element(); around != null; around = around(around)) {
                Waiver waiver = waivers.get(around);
                if (waiver != null) {
                    used.add(waiver);
                    return finding.waivedBy(waiver);
                }
            }
        }
        return finding;
    }

    /** What an amendment changes is a part of what it changes. */
    private static EObject around(EObject element) {
        return element instanceof Modification change && change.getTarget() != null ? change.getTarget() : element.eContainer();
    }

    /** Returns what is wrong with the waivers, once all findings have been through {@link #apply}. */
    List<Finding> faults() {
        List<Finding> faults = new ArrayList<>();
        for (Waiver waiver : all) {
            if (isResolved(waiver)) {
                fault(waiver).ifPresent(faults::add);
            }
        }
        return faults;
    }

    private Optional<Finding> fault(Waiver waiver) {
        String rule = NotationException.quotable(waiver.getRule());
        Optional<Rule> known = catalogue.rule(waiver.getRule());
        if (known.isEmpty()) {
            return catalogue.knows(waiver.getRule()) ? Optional.empty()
                    : Optional.of(finding(waiver, Severity.ERROR, Literals.WAIVER__RULE, "unknown", rule));
        }
        if (!known.get().waivable()) {
            return Optional.of(finding(waiver, Severity.ERROR, Literals.WAIVER__RULE, "forbidden", rule, known.get().title(locale)));
        }
        if (!hasReason(waiver)) {
            return Optional.of(finding(waiver, Severity.ERROR, Literals.WAIVER__REASON, "reason", rule, target(waiver)));
        }
        if (isExpired(waiver)) {
            return Optional.of(finding(waiver, Severity.WARNING, Literals.WAIVER__EXPIRES, "expired", rule, target(waiver),
                    FrenchDates.print(waiver.getExpires(), locale)));
        }
        return used.contains(waiver) || isFuture(waiver) ? Optional.empty()
                : Optional.of(finding(waiver, Severity.WARNING, Literals.WAIVER__TARGET, "unused", rule, target(waiver)));
    }

    private String target(Waiver waiver) {
        return Naming.phrase(waiver.getTarget(), locale);
    }

    private Finding finding(Waiver waiver, Severity severity, EStructuralFeature feature, String key, String... arguments) {
        Fix removal = new Fix.Remove(say("fix.remove"), waiver, null, Finding.WHOLE);
        List<Fix> fixes = "reason".equals(key) ? List.of() : List.of(removal);
        return new Finding(CODE, severity, severity, say("message." + key, arguments), say("explanation"), say("fix." + key), waiver, feature,
                Finding.WHOLE, List.of(waiver.getTarget()), fixes, null);
    }

    private String say(String key, String... arguments) {
        return MESSAGES.get(locale, "waiver." + key, arguments);
    }
}
