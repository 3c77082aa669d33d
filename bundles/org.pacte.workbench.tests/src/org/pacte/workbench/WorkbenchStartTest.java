// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class WorkbenchStartTest {

    @Test
    void aNewWindowOpensInThePactePerspective() {
        String perspective = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getPerspective().getId();
        assertEquals("org.pacte.workbench.perspective", perspective);
    }
}
