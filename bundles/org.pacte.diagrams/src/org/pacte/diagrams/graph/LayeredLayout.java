// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.graph;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.eclipse.emf.ecore.EObject;
import org.pacte.diagrams.scene.Point;

/**
 * Places of the nodes and ways of the links of a graph, from left to right in the order of time.
 *
 * <p>The layers are those of the Eclipse Layout Kernel (C. D. Schulze, M. Spönemann and R. von Hanxleden, “Drawing layered graphs with
 * port constraints”, 2014), with a fixed seed: the same graph gives the same picture.
 */
final class LayeredLayout {
    private static final double BETWEEN_LAYERS = 46;
    private static final double BETWEEN_NODES = 16;
    private static final double BETWEEN_PARTS = 28;
    private static final double WIDE = 1.8;
    private static final int SEED = 1;

    private final Map<EObject, ElkNode> nodes = new IdentityHashMap<>();
    private final List<ElkEdge> links = new ArrayList<>();
    private final ElkNode graph = ElkGraphUtil.createGraph();

    /** Lays nodes of one size out. */
    LayeredLayout(List<EObject> items, List<Edge> edges, double width, double height) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.RANDOM_SEED, SEED);
        graph.setProperty(LayeredOptions.ASPECT_RATIO, WIDE);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, BETWEEN_PARTS);
        for (EObject item : items) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(width, height);
            nodes.put(item, node);
        }
        edges.forEach(edge -> links.add(ElkGraphUtil.createSimpleEdge(nodes.get(edge.from()), nodes.get(edge.to()))));
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
    }

    double width() {
        return graph.getWidth();
    }

    double height() {
        return graph.getHeight();
    }

    /** Returns the upper left corner of an item. */
    Point place(EObject item) {
        ElkNode node = nodes.get(item);
        return new Point(node.getX(), node.getY());
    }

    /** Returns the corners of a link, by its number, from its beginning to its end. */
    List<Point> route(int link) {
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : links.get(link).getSections()) {
            points.add(new Point(section.getStartX(), section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                points.add(new Point(bend.getX(), bend.getY()));
            }
            points.add(new Point(section.getEndX(), section.getEndY()));
        }
        return points;
    }
}
