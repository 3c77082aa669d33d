// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pacte.diagrams.scene.Ink;
import org.pacte.diagrams.scene.Pen;
import org.pacte.diagrams.scene.Point;
import org.pacte.diagrams.scene.Scene;
import org.pacte.diagrams.scene.Shape;
import org.pacte.diagrams.scene.StateSign;
import org.pacte.diagrams.scene.TextMeasure;
import org.pacte.diagrams.scene.TextStyle;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Condition;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;
import org.pacte.model.time.FrenchDates;
import org.pacte.planning.network.Cycle;
import org.pacte.planning.network.Labels;
import org.pacte.planning.progress.ItemProgress;
import org.pacte.planning.progress.Progress;
import org.pacte.planning.schedule.ScheduledItem;

/**
 * Draws what waits for what in a contract: actions, awaited milestones and commitments, counterparts and conditions, in layers from
 * left to right.
 *
 * <p>Kinds of links differ by their line, kinds of items by their frame. Items without any link are counted below.
 */
public final class DependencyChart {
    private static final double MARGIN = 12;
    private static final double TITLE = 50;
    private static final double LEGEND = 24;
    private static final double NARROWEST = 620;
    private static final double WIDTH = 200;
    private static final double HEIGHT = 58;
    private static final double INSET = 10;
    private static final double SIGN = 20;
    private static final double SAMPLE = 28;
    private static final double GAP = 16;

    private final Progress progress;
    private final Contract contract;
    private final GraphOptions options;
    private final TextMeasure measure = TextMeasure.load();
    private final List<Shape> shapes = new ArrayList<>();

    private DependencyChart(Progress progress, Contract contract, GraphOptions options) {
        this.progress = progress;
        this.contract = contract;
        this.options = options;
    }

    /** Draws a contract of the dossier of which the progress was made. */
    public static Scene draw(Progress progress, Contract contract, GraphOptions options) {
        return new DependencyChart(progress, contract, options).draw();
    }

    /** Draws a contract and tells its links in words as well. */
    public static GraphDrawing drawing(Progress progress, Contract contract, GraphOptions options) {
        DependencyChart chart = new DependencyChart(progress, contract, options);
        List<Edge> edges = chart.edges();
        return new GraphDrawing(chart.draw(), edges.stream().map(chart::tie).toList(),
                progress.schedule().cycles().stream().map(cycle -> cycle.print(options.locale())).toList());
    }

    private GraphTie tie(Edge edge) {
        return new GraphTie(element(edge.from()), name(edge.from()), say("link." + edge.kind().name().toLowerCase(Locale.ROOT)),
                element(edge.to()), name(edge.to()), edge.kind() == Edge.Kind.CYCLE);
    }

    private static String element(EObject item) {
        return Dossier.namedAround(item).map(Dossier::qualifiedName).orElse("");
    }

    private List<Edge> edges() {
        List<Edge> all = Edges.of(progress, contract);
        List<Edge> near = options.focus().map(focus -> Edges.around(all, focus, options.depth())).orElse(all);
        return options.axis().map(axis -> near.stream().filter(edge -> element(edge.from()).startsWith(axis + ".")
                || element(edge.to()).startsWith(axis + ".")).toList()).orElse(near);
    }

    private Scene draw() {
        List<Edge> edges = edges();
        List<EObject> items = new ArrayList<>(Edges.ends(edges));
        options.focus().filter(focus -> !items.contains(focus)).ifPresent(items::add);
        LayeredLayout layout = new LayeredLayout(items, edges, WIDTH, HEIGHT);
        for (int link = 0; link < edges.size(); link++) {
            Edge.Kind kind = edges.get(link).kind();
            shapes.add(new Shape.Line(layout.route(link).stream().map(DependencyChart::moved).toList(), kind.ink(), kind.pen(), true));
        }
        items.forEach(item -> shapes.add(node(item, moved(layout.place(item)))));
        double width = Math.max(NARROWEST, layout.width() + 2 * MARGIN);
        String title = say("title", Typography.quote(Labels.whole(contract), options.locale()));
        String summary = summary(edges, items);
        shapes.add(label(MARGIN, 20, measure.fit(title, TextStyle.TITLE, width - 2 * MARGIN), TextStyle.TITLE, Ink.TEXT));
        shapes.add(label(MARGIN, 37, measure.fit(summary, TextStyle.BODY, width - 2 * MARGIN), TextStyle.BODY, Ink.MUTED));
        double bottom = TITLE + layout.height() + LEGEND;
        legend(bottom);
        return new Scene(title, description(summary), width, bottom + MARGIN, shapes);
    }

    private static Point moved(Point point) {
        return new Point(point.x() + MARGIN, point.y() + TITLE);
    }

    private String summary(List<Edge> edges, List<EObject> items) {
        long linked = items.stream().filter(item -> item instanceof PlanItem).count();
        long unlinked = options.focus().isPresent() ? 0
                : progress.in(contract).stream().filter(each -> each.scheduled().item() instanceof Action)
                        .filter(each -> items.stream().noneMatch(item -> item == each.scheduled().item())).count();
        String counts = say("summary", String.valueOf(edges.size()), String.valueOf(linked));
        return unlinked == 0 ? counts : counts + " " + say("summary.unlinked", String.valueOf(unlinked));
    }

    private String description(String summary) {
        StringBuilder text = new StringBuilder(summary);
        for (Cycle cycle : progress.schedule().cycles()) {
            text.append(' ').append(say("description.cycle", cycle.print(options.locale())));
        }
        List<ScheduledItem> path = progress.schedule().criticalPath(contract);
        if (!path.isEmpty()) {
            text.append(' ').append(say("description.path", String.join(" → ", path.stream().map(each -> Labels.title(each.item())).toList())));
        }
        return text.toString();
    }

    private Shape node(EObject item, Point corner) {
        List<Shape> parts = new ArrayList<>();
        Optional<ItemProgress> state = item instanceof PlanItem planned ? progress.of(planned) : Optional.empty();
        boolean focus = options.focus().filter(each -> each == item).isPresent();
        boolean critical = state.filter(each -> each.scheduled().critical()).isPresent();
        parts.addAll(frame(item, corner, focus));
        if (critical) {
            parts.add(Shape.Line.of(corner.x(), corner.y() + HEIGHT, corner.x() + WIDTH, corner.y() + HEIGHT, Ink.CRITICAL, Pen.THICK));
        }
        double x = corner.x() + INSET;
        double room = WIDTH - 2 * INSET - (state.isPresent() ? SIGN - INSET : 0);
        List<String> lines = measure.lines(name(item), TextStyle.BODY, room);
        parts.add(label(x, corner.y() + 17, measure.fit(lines.getFirst(), TextStyle.BODY, room), TextStyle.BODY, Ink.TEXT));
        if (lines.size() > 1) {
            String rest = String.join(" ", lines.subList(1, lines.size()));
            parts.add(label(x, corner.y() + 31, measure.fit(rest, TextStyle.BODY, room), TextStyle.BODY, Ink.TEXT));
        }
        parts.add(label(x, corner.y() + 49, measure.fit(note(item, state), TextStyle.SMALL, WIDTH - 2 * INSET), TextStyle.SMALL, Ink.MUTED));
        state.ifPresent(each -> parts.addAll(StateSign.at(each.state(), corner.x() + WIDTH - SIGN / 2 - 1, corner.y() + 13)));
        String told = state.map(each -> say("node", name(item), note(item, state), each.print(options.locale()))).orElseGet(() -> name(item));
        return Shape.Mark.of(item, told, Shape.Box.filled(corner.x(), corner.y(), WIDTH, HEIGHT, Ink.NONE), parts);
    }

    /** An action has a plain frame, a commitment a double one, a milestone pointed ends, a condition a dotted frame. */
    private static List<Shape> frame(EObject item, Point corner, boolean focus) {
        double x = corner.x();
        double y = corner.y();
        Ink fill = focus ? Ink.PLANNED : Ink.PAPER;
        return switch (item) {
            case Milestone milestone -> List.of(new Shape.Polygon(List.of(new Point(x + 8, y), new Point(x + WIDTH - 8, y),
                    new Point(x + WIDTH, y + HEIGHT / 2), new Point(x + WIDTH - 8, y + HEIGHT), new Point(x + 8, y + HEIGHT),
                    new Point(x, y + HEIGHT / 2)), fill, Ink.WORK_LINE, Pen.MEDIUM));
            case Commitment commitment -> List.of(new Shape.Box(x, y, WIDTH, HEIGHT, 0, fill, Ink.SUMMARY, Pen.MEDIUM),
                    new Shape.Box(x + 3, y + 3, WIDTH - 6, HEIGHT - 6, 0, Ink.NONE, Ink.SUMMARY, Pen.HAIRLINE));
            case Condition condition -> List.of(new Shape.Box(x, y, WIDTH, HEIGHT, 12, fill, Ink.TODAY, Pen.DOTTED));
            default -> List.of(new Shape.Box(x, y, WIDTH, HEIGHT, 4, fill, Ink.WORK_LINE, Pen.THIN));
        };
    }

    private static String name(EObject item) {
        return switch (item) {
            case NamedElement named -> Labels.whole(named);
            case Condition condition when condition.getText() != null -> condition.getText();
            default -> "…";
        };
    }

    private String note(EObject item, Optional<ItemProgress> state) {
        if (item instanceof Condition) {
            return say("condition");
        }
        ScheduledItem scheduled = state.orElseThrow().scheduled();
        if (scheduled.isUndated()) {
            return scheduled.due().map(due -> say("due", FrenchDates.numeric(due))).orElseGet(() -> say("undated"));
        }
        String start = scheduled.start().map(FrenchDates::numeric).orElse("…");
        String finish = scheduled.finish().map(FrenchDates::numeric).orElse("…");
        return item instanceof Milestone ? finish : say("dates", start, finish);
    }

    private void legend(double base) {
        double x = MARGIN;
        for (Edge.Kind kind : Edge.Kind.values()) {
            String meaning = say("link." + kind.name().toLowerCase(Locale.ROOT));
            shapes.add(new Shape.Line(List.of(new Point(x, base - 3.5), new Point(x + SAMPLE, base - 3.5)), kind.ink(), kind.pen(), true));
            shapes.add(label(x + SAMPLE + 6, base, meaning, TextStyle.SMALL, Ink.TEXT));
            x += SAMPLE + 6 + measure.width(meaning, TextStyle.SMALL) + GAP;
        }
    }

    private static Shape label(double x, double base, String text, TextStyle style, Ink ink) {
        return new Shape.Label(x, base, text, style, Shape.Anchor.START, ink);
    }

    private String say(String key, String... arguments) {
        return Messages.beside(DependencyChart.class).get(options.locale(), key, arguments);
    }
}
