// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.text.CursorLinePainter;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.MatchingCharacterPainter;
import org.eclipse.jface.text.source.OverviewRuler;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.pacte.dsl.ide.services.Finding.Severity;
import org.pacte.workbench.pages.PageContext;

/**
 * Builds the viewer of the text: line numbers, signs beside the lines, waves below the words, an overview at the right.
 */
final class ContractViewer {
    private static final int RULER_WIDTH = 18;
    private static final String SQUIGGLE = "squiggle";
    private static final String GROUND = "ground";

    private ContractViewer() {
    }

    static ProjectionViewer create(Composite parent, PageContext context, SourceViewerConfiguration configuration) {
        FindingMarks marks = new FindingMarks();
        Palette colours = new Palette();
        CompositeRuler ruler = new CompositeRuler(2);
        AnnotationRulerColumn signs = new AnnotationRulerColumn(RULER_WIDTH, marks);
        LineNumberRulerColumn numbers = new LineNumberRulerColumn();
        numbers.setForeground(Palette.LINE_NUMBER);
        numbers.setBackground(Palette.GROUND);
        ruler.addDecorator(0, signs);
        ruler.addDecorator(1, numbers);
        OverviewRuler overview = new OverviewRuler(marks, 12, colours);
        ProjectionViewer viewer = new ProjectionViewer(parent, ruler, overview, true, SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.configure(configuration);
        new ProjectionSupport(viewer, marks, colours).install();
        AnnotationPainter painter = painter(viewer, marks);
        for (Severity severity : Severity.values()) {
            String type = FindingAnnotation.type(severity);
            signs.addAnnotationType(type);
            overview.addAnnotationType(type);
            overview.setAnnotationTypeColor(type, Palette.of(severity));
            overview.setAnnotationTypeLayer(type, Severity.values().length - severity.ordinal());
            painter.addAnnotationType(type, SQUIGGLE);
            painter.setAnnotationTypeColor(type, Palette.of(severity));
        }
        overview.addAnnotationType(FindBar.MATCH);
        overview.setAnnotationTypeColor(FindBar.MATCH, Palette.MATCH);
        appearance(viewer.getTextWidget());
        decorate(viewer);
        viewer.setDocument(context.document(), new AnnotationModel());
        viewer.setEditable(context.editable());
        TextZoom.follow(viewer.getTextWidget(), font -> {
            numbers.setFont(font);
            ruler.relayout();
        });
        return viewer;
    }

    private static AnnotationPainter painter(ProjectionViewer viewer, FindingMarks marks) {
        AnnotationPainter painter = new AnnotationPainter(viewer, marks);
        painter.addTextStyleStrategy(SQUIGGLE, new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SQUIGGLE));
        painter.addTextStyleStrategy(GROUND, new AnnotationPainter.HighlightingStrategy());
        painter.addAnnotationType(FindBar.MATCH, GROUND);
        painter.setAnnotationTypeColor(FindBar.MATCH, Palette.MATCH);
        viewer.addPainter(painter);
        viewer.addTextPresentationListener(painter);
        return painter;
    }

    private static void appearance(StyledText text) {
        text.setData("org.eclipse.e4.ui.css.CssClassName", "contract-text");
        text.setData("id", "text");
        text.setBackground(Palette.GROUND);
        text.setForeground(Palette.TEXT);
        text.setLeftMargin(6);
        text.setLineSpacing(2);
    }

    private static void decorate(ProjectionViewer viewer) {
        CursorLinePainter line = new CursorLinePainter(viewer);
        line.setHighlightColor(Palette.CURRENT_LINE);
        viewer.addPainter(line);
        MatchingCharacterPainter pairs = new MatchingCharacterPainter(viewer,
                new DefaultCharacterPairMatcher(new char[] {'{', '}', '(', ')', '«', '»'}));
        pairs.setColor(Palette.BRACKET);
        viewer.addPainter(pairs);
    }
}
