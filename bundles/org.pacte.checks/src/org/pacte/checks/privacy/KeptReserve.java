// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.privacy;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Finding;
import org.pacte.checks.Findings;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Body;
import org.pacte.model.contract.Classified;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Diffusion;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.Waiver;

/**
 * R92: what is reserved to few readers is not told in a text that more may read.
 *
 * <p>An element is as reserved as what is around it. A body may be named by anybody, but what it produces is as reserved as it
 * says.
 */
public final class KeptReserve extends BundledRule {
    private static final List<EReference> PRODUCTS = List.of(Literals.MEETING__BODY, Literals.PROGRESS_REPORT__BODY);
    private static final String RESTRICTED = "diffusion " + Diffusion.RESTRICTED.getLiteral();

    public KeptReserve() {
        super("R92", Category.PLAUSIBILITY, Severities.always(Severity.WARNING));
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
        Map<EClass, List<EReference>> references = new HashMap<>();
        for (DossierFile file : context.dossier().files()) {
            for (Iterator<EObject> all = EcoreUtil.getAllContents(file, false); all.hasNext();) {
                EObject element = all.next();
                if (element instanceof Classified classified) {
                    checkLevel(classified, context.locale(), findings);
                }
                if (!(element instanceof Waiver) && level(element) != Diffusion.RESTRICTED) {
                    references.computeIfAbsent(element.eClass(), KeptReserve::references)
                            .forEach(reference -> check(element, reference, context.locale(), findings));
                }
            }
        }
    }

    /** Returns the references of a class that may lead to something reserved. */
    private static List<EReference> references(EClass type) {
        return type.getEAllReferences().stream().filter(each -> !each.isContainment()).toList();
    }

    private void checkLevel(Classified element, Locale locale, Findings findings) {
        Diffusion around = element.eContainer() == null ? Diffusion.INHERITED : level(element.eContainer());
        Diffusion own = element.getDiffusion();
        if (own != Diffusion.INHERITED && own.compareTo(around) < 0) {
            findings.on(element).at(Literals.CLASSIFIED__DIFFUSION)
                    .fix(new Fixes(locale).remove(element, Literals.CLASSIFIED__DIFFUSION, Finding.WHOLE, "diffusion " + own.getLiteral()))
                    .report(text(locale, "message.wider", Naming.subject(element, locale), own.getLiteral(), around.getLiteral()));
        }
    }

    private void check(EObject element, EReference reference, Locale locale, Findings findings) {
        Object value = element.eGet(reference);
        List<?> targets = value instanceof List<?> several ? several : value == null ? List.of() : List.of(value);
        for (int index = 0; index < targets.size(); index++) {
            if (targets.get(index) instanceof NamedElement target && !target.eIsProxy() && isReserved(target, reference)) {
                Findings.Place place = findings.on(element).at(reference, reference.isMany() ? index : Finding.WHOLE).about(target);
                Classified owner = owner(element);
                if (owner != null && owner.getDiffusion() == Diffusion.INHERITED) {
                    place.fix(new Fixes(locale).add(owner, RESTRICTED));
                }
                place.report(text(locale, target instanceof Body ? "message.body" : "message", Naming.subject(element, locale),
                        Naming.name(target)));
            }
        }
    }

    private static boolean isReserved(NamedElement target, EReference reference) {
        return (!(target instanceof Body) || PRODUCTS.contains(reference)) && level(target) == Diffusion.RESTRICTED;
    }

    private static Classified owner(EObject element) {
        EObject around = element;
        while (around != null && !(around instanceof Classified)) {
            around = around.eContainer();
        }
        return (Classified) around;
    }

    /** Returns the most reserved level of an element and all that is around it. */
    private static Diffusion level(EObject element) {
        Diffusion level = Diffusion.INHERITED;
        for (EObject around = element; around != null; around = around.eContainer()) {
            if (around instanceof Classified classified && classified.getDiffusion().compareTo(level) > 0) {
                level = classified.getDiffusion();
            }
        }
        return level;
    }
}
