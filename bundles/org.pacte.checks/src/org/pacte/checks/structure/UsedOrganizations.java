// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.structure;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.contract.Organization;
import org.pacte.model.dossier.Dossier;

/** R04: an organisation of the register plays a part somewhere, itself or through its services. */
public final class UsedOrganizations extends BundledRule {

    public UsedOrganizations() {
        super("R04", Category.STRUCTURE, Severities.of(Severity.INFO, Severity.WARNING, Severity.INFO));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public JudgedText judges() {
        return JudgedText.WRITTEN;
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        List<Organization> organizations = context.dossier().entries(Organization.class);
        Set<EObject> named = named(context.dossier());
        for (Organization organization : organizations) {
            boolean used = named.contains(organization) || organization.getServices().stream().anyMatch(named::contains);
            if (!used && organization.getName() != null && !context.dossier().contracts().isEmpty()) {
                findings.on(organization).at(Literals.NAMED_ELEMENT__NAME)
                        .fix(new Fixes(context.locale()).remove(organization, "organisme " + Naming.name(organization)))
                        .report(text(context.locale(), "message", Naming.name(organization)));
            }
        }
    }

    private static Set<EObject> named(Dossier dossier) {
        Set<EObject> named = Collections.newSetFromMap(new IdentityHashMap<>());
        for (DossierFile file : dossier.files()) {
            for (Iterator<EObject> all = file.eAllContents(); all.hasNext();) {
                named.addAll(all.next().eCrossReferences());
            }
        }
        return named;
    }
}
