// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.drawing;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;

/** Tells those who hear the window what a drawing shows and what is selected in it. */
public final class DrawingSpeech {
    private DrawingSpeech() {
    }

    /**
     * @param description what is seen in the drawing
     * @param selection what is selected, or an empty text
     */
    public static void install(Canvas canvas, Supplier<String> description, Supplier<String> selection) {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = description.get();
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = selection.get();
            }
        });
    }
}
