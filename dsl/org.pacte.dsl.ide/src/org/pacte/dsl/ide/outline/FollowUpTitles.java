// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.outline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.pacte.model.contract.Amendment;
import org.pacte.model.contract.Decision;
import org.pacte.model.contract.Meeting;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.ProgressReport;
import org.pacte.model.contract.Waiver;
import org.pacte.model.text.Typography;
import org.pacte.model.time.FrenchDates;

/** What tells reports, meetings and the like apart: they have no names. */
final class FollowUpTitles {
    private FollowUpTitles() {
    }

    /** What is known of an element, such as its date; empty for others. */
    static String of(EObject element, Locale locale) {
        return switch (element) {
            case ProgressReport report -> joined(name(report.getContract()), day(report.getDate(), locale));
            case Meeting meeting -> joined(name(meeting.getBody()), day(meeting.getDate(), locale));
            case Amendment amendment -> joined(name(amendment.getContract()),
                    amendment.getNumber() > 0 ? "n°" + Typography.NBSP + amendment.getNumber() : "",
                    day(amendment.getDate(), locale), amendment.getTitle());
            case Waiver waiver -> joined(waiver.getRule(), name(waiver.getTarget()));
            case Decision decision -> joined(decision.getText());
            default -> "";
        };
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }

    private static String day(LocalDate date, Locale locale) {
        return date == null ? "" : FrenchDates.print(date, locale);
    }

    private static String name(NamedElement element) {
        return element == null || element.eIsProxy() ? "" : element.getName();
    }
}
