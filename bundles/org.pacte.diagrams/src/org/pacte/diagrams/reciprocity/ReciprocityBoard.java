// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.reciprocity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.pacte.diagrams.scene.Ink;
import org.pacte.diagrams.scene.Pen;
import org.pacte.diagrams.scene.Point;
import org.pacte.diagrams.scene.Scene;
import org.pacte.diagrams.scene.Shape;
import org.pacte.diagrams.scene.StateSign;
import org.pacte.diagrams.scene.TextMeasure;
import org.pacte.diagrams.scene.TextStyle;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Side;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;
import org.pacte.model.time.FrenchDates;
import org.pacte.planning.network.Labels;
import org.pacte.planning.progress.State;
import org.pacte.planning.reciprocity.Account;
import org.pacte.planning.reciprocity.Balance;
import org.pacte.planning.reciprocity.Entry;
import org.pacte.planning.reciprocity.Exchange;
import org.pacte.planning.reciprocity.Ledger;

/**
 * Draws who gives what for what: the State and the justice on the left, the local authority and others on the right, what both bear or
 * nobody is named for between them, axis by axis.
 *
 * <p>Links tell by a sign (=, ≠, ?) and a word whether a promised ratio is kept; a broken frame is what nothing is given for.
 */
public final class ReciprocityBoard {
    private static final double MARGIN = 10;
    private static final double TITLE = 48;
    private static final double COLUMN = 0.36;
    private static final double ROW = Card.HEIGHT + 12;
    private static final double AXIS = 30;
    private static final double LINE = 16;
    private static final double HUB = 20;
    private static final double LEGEND_GAP = 16;

    private final Ledger ledger;
    private final LocalDate day;
    private final Locale locale;
    private final double width;
    private final double column;
    private final TextMeasure measure = TextMeasure.load();
    private final List<Shape> shapes = new ArrayList<>();
    private final Map<Commitment, Card> cards = new IdentityHashMap<>();
    private final List<Double> hubs = new ArrayList<>();
    private double y;

    private ReciprocityBoard(Ledger ledger, LocalDate day, Locale locale, double width) {
        this.ledger = ledger;
        this.day = day;
        this.locale = locale;
        this.width = width;
        this.column = Math.floor(width * COLUMN);
    }

    /** Draws a ledger as it stands at a day, in a width in points. */
    public static Scene draw(Ledger ledger, LocalDate day, Locale locale, double width) {
        return new ReciprocityBoard(ledger, day, locale, width).draw(ledger.axes());
    }

    /**
     * Draws a ledger and tells its commitments in words as well.
     *
     * @param axis the qualified name of the only axis to draw; empty for all
     */
    public static BoardDrawing drawing(Ledger ledger, LocalDate day, Locale locale, double width, String axis) {
        List<Balance> axes = ledger.axes().stream()
                .filter(each -> axis.isEmpty() || Dossier.qualifiedName(each.axis().orElseThrow()).equals(axis)).toList();
        return new BoardDrawing(new ReciprocityBoard(ledger, day, locale, width).draw(axes), new BoardTable(ledger, locale).lines(axes));
    }

    private Scene draw(List<Balance> axes) {
        String title = say("title", Typography.quote(Labels.whole(ledger.contract()), locale));
        label(MARGIN, 20, measure.fit(title, TextStyle.TITLE, width - 2 * MARGIN), TextStyle.TITLE, Ink.TEXT);
        label(MARGIN, 36, say("state", FrenchDates.print(day, locale)), TextStyle.BODY, Ink.MUTED);
        y = TITLE;
        accounts();
        List<Shape> marks = new ArrayList<>();
        for (Balance axis : axes) {
            if (!axis.accounts().isEmpty()) {
                axis(axis, marks);
            }
        }
        ledger.whole().exchanges().forEach(this::link);
        shapes.addAll(marks);
        legend();
        return new Scene(title, BoardWords.description(ledger.whole(), locale), width, y + MARGIN, shapes);
    }

    /** What each side commits to in all, above its column. */
    private void accounts() {
        double top = y;
        double lowest = y;
        for (boolean left : new boolean[]{true, false}) {
            y = top;
            // Who is named comes first; the first side of all is the one that is not.
            for (Account account : ledger.whole().accounts().stream()
                    .sorted(Comparator.comparing(each -> each.side() == Side.UNSPECIFIED)).toList()) {
                if (isLeft(account.side()) == left) {
                    account(account, left ? MARGIN : width - MARGIN - column);
                }
            }
            lowest = Math.max(lowest, y);
        }
        y = lowest + 4;
    }

    private void account(Account account, double x) {
        label(x, y + 12, measure.fit(BoardWords.account(account, locale), TextStyle.HEADING, column), TextStyle.HEADING, Card.ink(account.side()));
        y += LINE;
        String sums = String.join(" · ", account.sums().stream().map(each -> each.print(locale)).toList());
        for (String line : sums.isEmpty() ? List.<String>of() : measure.lines(sums, TextStyle.BODY, column)) {
            label(x, y + 11, line, TextStyle.BODY, Ink.TEXT);
            y += LINE - 1;
        }
        y += 3;
    }

    private static boolean isLeft(Side side) {
        return side == Side.STATE || side == Side.JUSTICE;
    }

    private static boolean isBetween(Side side) {
        return side == Side.COMMON || side == Side.UNSPECIFIED;
    }

    private void axis(Balance balance, List<Shape> marks) {
        Axis axis = balance.axis().orElseThrow();
        shapes.add(Shape.Box.filled(0, y, width, AXIS - 8, Ink.HEADER));
        label(MARGIN, y + 15, measure.fit(Labels.whole(axis), TextStyle.HEADING, width - 2 * MARGIN), TextStyle.HEADING, Ink.TEXT);
        y += AXIS;
        List<Entry> all = balance.accounts().stream().flatMap(each -> each.entries().stream())
                .sorted(Comparator.comparingInt(each -> order(axis, each))).toList();
        List<Entry> left = all.stream().filter(each -> isLeft(each.side())).toList();
        List<Entry> right = new ArrayList<>(all.stream().filter(each -> !isLeft(each.side()) && !isBetween(each.side())).toList());
        double top = y;
        double lowest = sides(left, right, balance, marks);
        y = Math.max(lowest, top);
        for (Entry entry : all) {
            if (isBetween(entry.side())) {
                place(entry, balance, (width - column) / 2, y, marks);
                y += ROW;
            }
        }
        y += 4;
    }

    private static int order(Axis axis, Entry entry) {
        // Commitments of groups and amendments stand behind those of the axis itself, in the order in which they come.
        int place = axis.getItems().indexOf(entry.commitment());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /** Puts what is exchanged face to face, and all else below in its own column. */
    private double sides(List<Entry> left, List<Entry> right, Balance balance, List<Shape> marks) {
        double top = y;
        double row = top;
        List<Entry> alone = new ArrayList<>();
        for (Entry entry : left) {
            Optional<Entry> partner = right.stream().filter(other -> areExchanged(entry, other)).findFirst();
            if (partner.isPresent()) {
                place(entry, balance, MARGIN, row, marks);
                place(partner.get(), balance, width - MARGIN - column, row, marks);
                right.remove(partner.get());
                row += ROW;
            } else {
                alone.add(entry);
            }
        }
        double leftRow = row;
        for (Entry entry : alone) {
            place(entry, balance, MARGIN, leftRow, marks);
            leftRow += ROW;
        }
        double rightRow = row;
        for (Entry entry : right) {
            place(entry, balance, width - MARGIN - column, rightRow, marks);
            rightRow += ROW;
        }
        return Math.max(leftRow, rightRow);
    }

    private boolean areExchanged(Entry one, Entry other) {
        return ledger.whole().exchanges().stream().anyMatch(each -> each.given().contains(one) && each.received() == other
                || each.given().contains(other) && each.received() == one);
    }

    private void place(Entry entry, Balance balance, double x, double top, List<Shape> marks) {
        boolean alone = balance.alone().stream().anyMatch(each -> each == entry);
        Card card = new Card(entry, alone, x, top, column);
        cards.put(entry.commitment(), card);
        marks.add(card.draw(measure, locale));
    }

    /** Draws lines from what is given to a word on the ratio, and from there to what is received. */
    private void link(Exchange exchange) {
        List<Card> given = exchange.given().stream().map(each -> cards.get(each.commitment())).filter(each -> each != null).toList();
        Card received = cards.get(exchange.received().commitment());
        if (given.isEmpty() || received == null) {
            return;
        }
        String words = BoardWords.link(exchange, locale);
        double half = measure.width(words, TextStyle.SMALL) / 2 + 8;
        double middle = width / 2;
        double height = free((given.stream().mapToDouble(Card::middle).average().orElseThrow() + received.middle()) / 2);
        Ink ink = switch (exchange.outcome()) {
            case KEPT -> Ink.DONE_LINE;
            case BROKEN -> Ink.LATE_LINE;
            case OPEN, UNMEASURED -> Ink.LINK;
        };
        Pen pen = exchange.outcome() == Exchange.Outcome.BROKEN ? Pen.DASHED : Pen.MEDIUM;
        for (Card card : given) {
            Point from = card.towards(middle);
            shapes.add(new Shape.Line(List.of(from, new Point(from.x() < middle ? middle - half : middle + half, height)), ink, pen, false));
        }
        Point to = received.towards(middle);
        shapes.add(new Shape.Line(List.of(new Point(to.x() < middle ? middle - half : middle + half, height), to), ink, pen, true));
        shapes.add(Shape.Mark.of(exchange.received().commitment(), exchange.explain(locale),
                Shape.Box.filled(middle - half, height - HUB / 2, 2 * half, HUB, Ink.NONE),
                List.of(new Shape.Box(middle - half, height - HUB / 2 + 1, 2 * half, HUB - 2, 9, Ink.PAPER, ink, Pen.THIN),
                        new Shape.Label(middle, height + 3.5, words, TextStyle.SMALL, Shape.Anchor.MIDDLE, Ink.TEXT))));
    }

    /** Finds a height for the words of a link at which no others stand. */
    private double free(double wanted) {
        double height = wanted;
        while (taken(height)) {
            height += HUB;
        }
        hubs.add(height);
        return height;
    }

    private boolean taken(double height) {
        return hubs.stream().anyMatch(other -> Math.abs(other - height) < HUB);
    }

    private void legend() {
        double x = MARGIN;
        double base = y + LINE;
        for (State state : State.values()) {
            if (state != State.STOPPED) {
                shapes.addAll(StateSign.at(state, x + 6, base - 3.5));
                x = word(x + 16, base, state.print(locale));
            }
        }
        for (String key : List.of("legend.kept", "legend.broken", "legend.open")) {
            x = word(x, base, say(key));
        }
        shapes.add(new Shape.Box(x, base - 10, 24, 12, 2, Ink.PAPER, Ink.TEXT, Pen.DASHED));
        word(x + 30, base, say("card.alone"));
        y = base;
    }

    /** Writes a word of the legend; returns where the next one begins. */
    private double word(double x, double base, String text) {
        label(x, base, text, TextStyle.SMALL, Ink.TEXT);
        return x + measure.width(text, TextStyle.SMALL) + LEGEND_GAP;
    }

    private void label(double x, double base, String text, TextStyle style, Ink ink) {
        shapes.add(new Shape.Label(x, base, text, style, Shape.Anchor.START, ink));
    }

    private String say(String key, String... arguments) {
        return Messages.beside(ReciprocityBoard.class).get(locale, key, arguments);
    }
}
