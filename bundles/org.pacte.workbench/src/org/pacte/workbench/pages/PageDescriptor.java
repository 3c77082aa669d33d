// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** A page of the contract editor as its contributor declares it. */
public final class PageDescriptor {
    private static final String POINT = "org.pacte.workbench.pages";

    private final IConfigurationElement element;

    private PageDescriptor(IConfigurationElement element) {
        this.element = element;
    }

    /** Returns the pages that bundles contribute, in the order in which the editor shows them. */
    public static List<PageDescriptor> all(IExtensionRegistry registry) {
        return Arrays.stream(registry.getConfigurationElementsFor(POINT))
                .map(PageDescriptor::new)
                .sorted(Comparator.comparingInt(PageDescriptor::order).thenComparing(PageDescriptor::id))
                .toList();
    }

    public String id() {
        return element.getAttribute("id");
    }

    /** Returns the name that the user sees. */
    public String name() {
        return element.getAttribute("name");
    }

    /** Returns what the page is for, in one sentence, or an empty text. */
    public String description() {
        String description = element.getAttribute("description");
        return description == null ? "" : description;
    }

    /** Returns the picture before the name, if there is one. */
    public Optional<ImageDescriptor> icon() {
        String path = element.getAttribute("icon");
        return path == null ? Optional.empty()
                : ResourceLocator.imageDescriptorFromBundle(element.getContributor().getName(), path);
    }

    /** Makes the page. */
    public EditorPage create() throws CoreException {
        return (EditorPage) element.createExecutableExtension("class");
    }

    private int order() {
        try {
            return Integer.parseInt(element.getAttribute("order"));
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }
}
