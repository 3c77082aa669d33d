// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.structure;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.text.NotationException;

/**
 * R01: every reference leads to an element.
 *
 * <p>The editor's language services say the same with the nearest names; a host that has them leaves this rule out.
 */
public final class ResolvedReferences extends BundledRule {

    public ResolvedReferences() {
        super("R01", Category.STRUCTURE, Severities.always(Severity.ERROR));
    }

    @Override
    public JudgedText judges() {
        return JudgedText.WRITTEN;
    }

    @Override
    public boolean waivable() {
        return false;
    }

    /** The editor offers the nearest names, and to declare the missing one. */
    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<EObject, List<EReference>> references = new IdentityHashMap<>();
        for (DossierFile file : context.dossier().files()) {
            for (Iterator<EObject> all = EcoreUtil.getAllContents(file, false); all.hasNext();) {
                EObject element = all.next();
                List<EReference> mayBreak = references.computeIfAbsent(element.eClass(),
                        type -> element.eClass().getEAllReferences().stream().filter(each -> !each.isContainment()).toList());
                mayBreak.forEach(reference -> check(element, reference, context, findings));
            }
        }
    }

    private void check(EObject element, EReference reference, CheckContext context, Findings findings) {
        if (element.eIsSet(reference)) {
            List<?> targets = reference.isMany() ? (List<?>) element.eGet(reference) : Collections.singletonList(element.eGet(reference));
            for (int index = 0; index < targets.size(); index++) {
                if (targets.get(index) instanceof EObject target && target.eIsProxy()) {
                    findings.on(element).at(reference, index)
                            .report(text(context.locale(), "message", Naming.subject(element, context.locale()), nameOf(target)));
                }
            }
        }
    }

    private static String nameOf(EObject proxy) {
        if (proxy instanceof NamedElement named && named.getName() != null) {
            return Naming.name(named);
        }
        String fragment = ((InternalEObject) proxy).eProxyURI().fragment();
        return fragment == null ? "…" : NotationException.quotable(fragment);
    }
}
