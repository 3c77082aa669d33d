// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.reporting;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.pacte.dsl.reporting.FollowUpFaults.Fault;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.DocumentLink;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.Programme;
import org.pacte.model.contract.RangeStatement;
import org.pacte.model.contract.Territory;
import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.text.Messages;

/** What can be written and cannot be: circles of what lies in what, links of an element to itself, ranges that end before they begin. */
@Singleton
class DeclarationFaults {
    private static final Messages MESSAGES = Messages.beside(DeclarationFaults.class);

    private final Locale locale;

    @Inject
    DeclarationFaults(Locale locale) {
        this.locale = locale;
    }

    /** The faults of a file, in the order of the text; references must be resolved. */
    List<Fault> faults(DossierFile file) {
        final List<Fault> faults = new ArrayList<>();
        for (final Iterator<EObject> all = file.eAllContents(); all.hasNext();) {
            switch (all.next()) {
                case Territory territory -> circle(territory, Literals.TERRITORY__WITHIN, faults);
                case Organization organization -> circle(organization, Literals.ORGANIZATION__PARENT, faults);
                case Programme programme -> circle(programme, Literals.PROGRAMME__PARENT, faults);
                case Counterpart counterpart when counterpart.getTarget() != null && counterpart.getTarget() == counterpart.eContainer() ->
                    faults.add(new Fault(counterpart, Literals.COUNTERPART__TARGET, -1, text("counterpart.self", name(counterpart.getTarget()))));
                case DocumentLink link -> checkTargets(link, faults);
                case RangeStatement range when range.getMinimum() != null && range.getMaximum() != null
                        && range.getMinimum().compareTo(range.getMaximum()) > 0 ->
                    faults.add(new Fault(range, Literals.RANGE_STATEMENT__MINIMUM, -1, text("range.reversed",
                            FrenchNumbers.print(range.getMinimum(), locale), FrenchNumbers.print(range.getMaximum(), locale))));
                default -> {
                    // Nothing to contradict.
                }
            }
        }
        return faults;
    }

    private void checkTargets(DocumentLink link, List<Fault> faults) {
        for (int i = 0; i < link.getTargets().size(); i++) {
            if (link.getTargets().get(i) == link.eContainer()) {
                faults.add(new Fault(link, Literals.DOCUMENT_LINK__TARGETS, i, text("link.self", name((NamedElement) link.eContainer()))));
            }
        }
    }

    /** Each element of a circle is told, with the whole way round. */
    private void circle(NamedElement element, EReference feature, List<Fault> faults) {
        final Set<EObject> way = new LinkedHashSet<>();
        EObject each = element;
        while (each != null && !each.eIsProxy() && way.add(each)) {
            each = feature.getEContainingClass().isSuperTypeOf(each.eClass()) ? (EObject) each.eGet(feature) : null;
        }
        if (each == element) {
            final String names = Stream.concat(way.stream(), Stream.of(element)).map(NamedElement.class::cast).map(DeclarationFaults::name)
                    .collect(Collectors.joining(" → "));
            faults.add(new Fault(element, feature, -1, text("circle", name(element), names)));
        }
    }

    private static String name(NamedElement element) {
        return element.getName() == null ? "" : element.getName();
    }

    private String text(String key, String... arguments) {
        return MESSAGES.get(locale, key, arguments);
    }
}
