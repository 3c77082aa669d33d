// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Opens the files again that were open when the workbench was closed. */
public final class ContractInputFactory implements IElementFactory {
    static final String ID = "org.pacte.workbench.contractInput";
    static final String FILE = "file";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String file = memento.getString(FILE);
        return file == null ? null : new ContractInput(Path.of(file));
    }
}
