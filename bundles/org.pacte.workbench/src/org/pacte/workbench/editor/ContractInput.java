// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.pacte.workbench.images.Icon;

/** A contract file, wherever it lies on the disk. */
public final class ContractInput implements IEditorInput, IPersistableElement {
    private final Path file;

    public ContractInput(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    public Path file() {
        return file;
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.FILE.descriptor();
    }

    @Override
    public String getName() {
        return file.getFileName().toString();
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ContractInputFactory.FILE, file.toString());
    }

    @Override
    public String getFactoryId() {
        return ContractInputFactory.ID;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == Path.class ? adapter.cast(file) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContractInput input && file.equals(input.file);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file);
    }
}
