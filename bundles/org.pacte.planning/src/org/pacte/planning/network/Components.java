// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.network;

import java.util.ArrayList;
import java.util.List;

/**
 * The strongly connected components of a dependency graph, each before those that wait for it.
 *
 * <p>Tarjan, “Depth-first search and linear graph algorithms” (1972), with a stack of its own: a chain of any length does not
 * exhaust the thread's.
 */
public final class Components {
    private static final int UNSEEN = 0;

    private final DependencyGraph graph;
    private final int[] order;
    private final int[] lowest;
    private final int[] nextEdge;
    private final int[] component;
    private final int[] path;
    private final int[] open;
    private final List<int[]> found = new ArrayList<>();
    private int seen;
    private int pathLength;
    private int openCount;

    private Components(DependencyGraph graph) {
        this.graph = graph;
        int size = graph.size();
        this.order = new int[size];
        this.lowest = new int[size];
        this.nextEdge = new int[size];
        this.component = new int[size];
        this.path = new int[size];
        this.open = new int[size];
    }

    /** Returns the components, those of what is awaited first. */
    public static List<int[]> of(DependencyGraph graph) {
        Components search = new Components(graph);
        for (int node = 0; node < graph.size(); node++) {
            if (search.order[node] == UNSEEN) {
                search.explore(node);
            }
        }
        return search.found;
    }

    private void explore(int root) {
        enter(root);
        while (pathLength > 0) {
            int node = path[pathLength - 1];
            int[] awaited = graph.awaited(node);
            if (nextEdge[node] < awaited.length) {
                follow(node, awaited[nextEdge[node]++]);
            } else {
                leave(node);
            }
        }
    }

    private void enter(int node) {
        order[node] = ++seen;
        lowest[node] = seen;
        path[pathLength++] = node;
        open[openCount++] = node;
    }

    private void follow(int node, int next) {
        if (order[next] == UNSEEN) {
            enter(next);
        } else if (component[next] == 0) {
            lowest[node] = Math.min(lowest[node], order[next]);
        }
    }

    private void leave(int node) {
        pathLength--;
        if (pathLength > 0) {
            int parent = path[pathLength - 1];
            lowest[parent] = Math.min(lowest[parent], lowest[node]);
        }
        if (lowest[node] == order[node]) {
            close(node);
        }
    }

    private void close(int root) {
        int last = openCount;
        do {
            openCount--;
            component[open[openCount]] = found.size() + 1;
        } while (open[openCount] != root);
        int[] members = new int[last - openCount];
        System.arraycopy(open, openCount, members, 0, members.length);
        found.add(members);
    }
}
