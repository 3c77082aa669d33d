// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.driver;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Pictures of the screen, kept for somebody to look at. */
public final class Screenshots {
    private Screenshots() {
    }

    /** Writes the screen into the folder of pictures as {@code name.png}. */
    public static void take(String name) {
        Path folder = Path.of(System.getProperty("pacte.screenshots", System.getProperty("java.io.tmpdir")));
        folder.toFile().mkdirs();
        Display display = Display.getCurrent();
        Rectangle area = display.getBounds();
        Image image = new Image(display, area.width, area.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, 0, 0);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
