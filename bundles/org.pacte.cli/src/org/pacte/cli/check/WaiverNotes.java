// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.check;

import java.util.Locale;
import org.pacte.cli.terminal.Invocation;
import org.pacte.model.contract.Waiver;
import org.pacte.model.text.Typography;
import org.pacte.model.time.FrenchDates;

/** Says who waived a finding, when and why. */
final class WaiverNotes {

    private WaiverNotes() {
    }

    /** Returns {@code « Engagement de principe » (Cabinet du préfet, 12 octobre 2021)}. */
    static String print(Waiver waiver, Invocation invocation) {
        final Locale locale = invocation.locale();
        final String reason = Typography.quote(waiver.getReason(), locale);
        final String author = waiver.getAuthor() == null ? "…" : waiver.getAuthor();
        final String date = waiver.getDate() == null ? "…" : FrenchDates.print(waiver.getDate(), locale);
        return waiver.getExpires() == null ? invocation.text("waiver.note", reason, author, date)
                : invocation.text("waiver.note.until", reason, author, date,
                        FrenchDates.print(waiver.getExpires(), locale));
    }
}
