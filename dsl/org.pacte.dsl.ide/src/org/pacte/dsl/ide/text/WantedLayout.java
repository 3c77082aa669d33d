// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.text;

import com.google.inject.Inject;
import org.pacte.dsl.formatting.ItemStarts;
import org.pacte.dsl.formatting.PacteFormatter;
import org.pacte.dsl.ide.requests.RunningRequest;

/** The formatter in an editor, which stops when nobody wants its layout any more. */
public class WantedLayout extends PacteFormatter {
    private final RunningRequest request;

    @Inject
    WantedLayout(ItemStarts starts, RunningRequest request) {
        super(starts);
        this.request = request;
    }

    @Override
    protected void goOn() {
        request.goOn();
    }
}
