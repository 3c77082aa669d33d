// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.text.CursorLinePainter;
import org.eclipse.jface.text.ITextViewerExtension8;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.MatchingCharacterPainter;
import org.eclipse.jface.text.source.OverviewRuler;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.pacte.dsl.ide.services.Finding.Severity;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Palette;
import org.pacte.workbench.appearance.Tone;
import org.pacte.workbench.pages.PageContext;

/**
 * Builds the viewer of the text: line numbers, signs beside the lines, waves below the words, an overview at the right.
 */
final class ContractViewer {
    private static final int RULER_WIDTH = 18;
    private static final int OVERVIEW_WIDTH = 12;
    private static final String SQUIGGLE = "squiggle";
    private static final String GROUND = "ground";

    private final FindingMarks marks = new FindingMarks();
    private final Palette colours = Palette.current();
    private final CompositeRuler ruler = new CompositeRuler(2);
    private final AnnotationRulerColumn signs = new AnnotationRulerColumn(RULER_WIDTH, marks);
    private final LineNumberRulerColumn numbers = new LineNumberRulerColumn();
    private final OverviewRuler overview = new OverviewRuler(marks, OVERVIEW_WIDTH, colours);
    private final ProjectionViewer viewer;

    private ContractViewer(Composite parent, SourceViewerConfiguration configuration) {
        numbers.setForeground(Tone.LINE_NUMBER.shown());
        numbers.setBackground(Tone.GROUND.shown());
        ruler.addDecorator(0, signs);
        ruler.addDecorator(1, numbers);
        viewer = new ProjectionViewer(parent, ruler, overview, true, SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.configure(configuration);
        viewer.setHoverEnrichMode(ITextViewerExtension8.EnrichMode.IMMEDIATELY);
        new ProjectionSupport(viewer, marks, colours).install();
    }

    static ContractViewer create(Composite parent, PageContext context, SourceViewerConfiguration configuration) {
        ContractViewer made = new ContractViewer(parent, configuration);
        made.annotate();
        made.appearance();
        made.decorate();
        made.show(context);
        return made;
    }

    ProjectionViewer viewer() {
        return viewer;
    }

    /** Draws all line numbers and signs anew: lines have moved without the text being scrolled. */
    void renumber() {
        Control column = numbers.getControl();
        if (column != null && !column.isDisposed()) {
            // The column paints only what was scrolled into view, unless its size is another one.
            Point size = column.getSize();
            int whole = column.getParent().getClientArea().height;
            column.setSize(size.x, size.y == whole ? whole - 1 : whole);
            column.redraw();
            ruler.update();
        }
    }

    private void show(PageContext context) {
        viewer.setDocument(context.document(), new AnnotationModel());
        viewer.setEditable(context.editable());
        TextZoom.follow(viewer.getTextWidget(), font -> {
            numbers.setFont(font);
            ruler.relayout();
        });
    }

    /** Says how each kind of annotation is drawn: below the words, beside the line and in the overview. */
    private void annotate() {
        AnnotationPainter painter = new AnnotationPainter(viewer, marks);
        painter.addTextStyleStrategy(SQUIGGLE, new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SQUIGGLE));
        painter.addTextStyleStrategy(GROUND, new AnnotationPainter.HighlightingStrategy());
        for (Severity severity : Severity.values()) {
            String type = FindingAnnotation.type(severity);
            signs.addAnnotationType(type);
            show(painter, type, SQUIGGLE, colours.of(severity), Severity.values().length - severity.ordinal() + 2);
        }
        show(painter, FindBar.MATCH, GROUND, Tone.MATCH.shown(), 2);
        show(painter, Occurrences.WRITTEN, GROUND, Tone.WRITTEN_OCCURRENCE.shown(), 1);
        show(painter, Occurrences.READ, GROUND, Tone.OCCURRENCE.shown(), 0);
        viewer.addPainter(painter);
        viewer.addTextPresentationListener(painter);
        viewer.setCodeMiningAnnotationPainter(painter);
    }

    private void show(AnnotationPainter painter, String type, String way, Color colour, int layer) {
        painter.addAnnotationType(type, way);
        painter.setAnnotationTypeColor(type, colour);
        overview.addAnnotationType(type);
        overview.setAnnotationTypeColor(type, colour);
        overview.setAnnotationTypeLayer(type, layer);
    }

    private void appearance() {
        StyledText text = viewer.getTextWidget();
        text.setData("org.eclipse.e4.ui.css.CssClassName", "contract-text");
        text.setData("id", "text");
        ScreenReader.name(text, Texts.get("text.name"));
        text.setBackground(Tone.GROUND.shown());
        text.setForeground(Tone.TEXT.shown());
        text.setLeftMargin(6);
        text.setLineSpacing(2);
    }

    private void decorate() {
        CursorLinePainter line = new CursorLinePainter(viewer);
        line.setHighlightColor(Tone.CURRENT_LINE.shown());
        viewer.addPainter(line);
        MatchingCharacterPainter pairs = new MatchingCharacterPainter(viewer, ContractPartitions.pairs());
        pairs.setColor(Tone.BRACKET.shown());
        pairs.setHighlightCharacterAtCaretLocation(true);
        pairs.setHighlightEnclosingPeerCharacters(false);
        viewer.addPainter(pairs);
    }
}
