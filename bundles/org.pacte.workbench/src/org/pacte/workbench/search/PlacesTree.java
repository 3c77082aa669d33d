// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.search;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Paper;
import org.pacte.workbench.appearance.Tone;
import org.pacte.workbench.images.Icon;

/** Files and the places found in them; a place can be opened. */
public final class PlacesTree {
    private final TreeViewer viewer;
    private final Consumer<Place> open;

    /**
     * @param name what a screen reader calls the tree
     * @param open is given a place that is opened
     */
    public PlacesTree(Composite parent, String id, String name, Consumer<Place> open) {
        this.open = open;
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Contents());
        viewer.setLabelProvider(new Labels());
        viewer.getTree().setData("id", id);
        Paper.under(viewer.getTree());
        ScreenReader.name(viewer.getTree(), name);
        viewer.addOpenListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
    }

    public TreeViewer viewer() {
        return viewer;
    }

    /** Shows files and their places, all of them opened. */
    public void show(List<FilePlaces> files) {
        viewer.setInput(files);
        viewer.expandAll();
        if (!files.isEmpty()) {
            viewer.setSelection(new StructuredSelection(files.getFirst().places().getFirst()));
            viewer.getTree().setTopItem(viewer.getTree().getItem(0));
        }
    }

    private void open(Object element) {
        switch (element) {
            case Place place -> open.accept(place);
            case null, default -> viewer.setExpandedState(element, !viewer.getExpandedState(element));
        }
    }

    /** Files and their places. */
    private static final class Contents implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof FilePlaces file ? file.places().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof FilePlaces;
        }
    }

    /** A file with the number of its places; a place with its line and what was found in it marked. */
    private static final class Labels extends StyledCellLabelProvider {
        @Override
        public void update(ViewerCell cell) {
            StyledString label = switch (cell.getElement()) {
                case FilePlaces file -> new StyledString(file.path())
                        .append("\u2002" + file.places().size(), StyledString.COUNTER_STYLER);
                case Place place -> line(place);
                default -> new StyledString();
            };
            cell.setText(label.getString());
            cell.setStyleRanges(label.getStyleRanges());
            cell.setImage(cell.getElement() instanceof FilePlaces ? Icon.FILE.image() : null);
            super.update(cell);
        }

        private static StyledString line(Place place) {
            StyledString label = new StyledString(place.line() + "\u2002", StyledString.QUALIFIER_STYLER);
            int end = place.start() + place.length();
            return label.append(place.words().substring(0, place.start()))
                    .append(place.words().substring(place.start(), end), found())
                    .append(place.words().substring(end));
        }

        private static Styler found() {
            return new Styler() {
                @Override
                public void applyStyles(TextStyle style) {
                    style.background = Tone.MATCH.shown();
                    style.foreground = Tone.TEXT.shown();
                }
            };
        }
    }
}
