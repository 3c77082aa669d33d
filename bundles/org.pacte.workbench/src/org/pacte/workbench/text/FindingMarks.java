// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationAccessExtension;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.jface.text.source.ImageUtilities;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.pacte.workbench.images.Icon;

/**
 * Draws the sign of a finding beside its line, an error above a warning and a warning above a remark, and the signs of
 * what can be folded.
 */
final class FindingMarks implements IAnnotationAccess, IAnnotationAccessExtension {
    @Override
    @Deprecated
    public Object getType(Annotation annotation) {
        return annotation.getType();
    }

    @Override
    @Deprecated
    public boolean isMultiLine(Annotation annotation) {
        return false;
    }

    @Override
    @Deprecated
    public boolean isTemporary(Annotation annotation) {
        return true;
    }

    @Override
    public String getTypeLabel(Annotation annotation) {
        return annotation.getText();
    }

    @Override
    public int getLayer(Annotation annotation) {
        if (annotation instanceof FindingAnnotation finding) {
            return switch (finding.finding().severity()) {
                case ERROR -> 3;
                case WARNING -> 2;
                case INFO -> 1;
            };
        }
        return DEFAULT_LAYER;
    }

    @Override
    public void paint(Annotation annotation, GC gc, Canvas canvas, Rectangle bounds) {
        if (annotation instanceof IAnnotationPresentation own) {
            own.paint(gc, canvas, bounds);
        } else if (annotation instanceof FindingAnnotation finding) {
            // A graver finding of the same line is painted later: it covers this one.
            gc.setBackground(canvas.getBackground());
            gc.fillRectangle(bounds);
            Image image = Icon.of(finding.finding().severity()).image();
            ImageUtilities.drawImage(image, gc, canvas, bounds, SWT.CENTER, SWT.TOP);
        }
    }

    @Override
    public boolean isPaintable(Annotation annotation) {
        return annotation instanceof FindingAnnotation || annotation instanceof IAnnotationPresentation;
    }

    @Override
    public boolean isSubtype(Object annotationType, Object potentialSupertype) {
        return annotationType.equals(potentialSupertype);
    }

    @Override
    public Object[] getSupertypes(Object annotationType) {
        return new Object[0];
    }
}
