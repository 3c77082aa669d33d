// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.reciprocity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pacte.diagrams.scene.Ink;
import org.pacte.diagrams.scene.Pen;
import org.pacte.diagrams.scene.Point;
import org.pacte.diagrams.scene.Shape;
import org.pacte.diagrams.scene.StateSign;
import org.pacte.diagrams.scene.TextMeasure;
import org.pacte.diagrams.scene.TextStyle;
import org.pacte.model.contract.Side;
import org.pacte.model.text.Messages;
import org.pacte.planning.network.Labels;
import org.pacte.planning.reciprocity.Entry;

/**
 * A commitment on the board.
 *
 * @param entry the commitment
 * @param alone whether it has no counterpart, and could have one
 * @param x its left edge
 * @param y its upper edge
 * @param width how wide it is
 */
record Card(Entry entry, boolean alone, double x, double y, double width) {
    static final double HEIGHT = 46;

    private static final double STRIPE = 5;
    private static final double INSET = 14;
    private static final double SIGN = 22;

    double middle() {
        return y + HEIGHT / 2;
    }

    /** Returns where a link leaves towards a place. */
    Point towards(double place) {
        return new Point(place > x + width / 2 ? x + width : x, middle());
    }

    Shape draw(TextMeasure measure, Locale locale) {
        List<Shape> shapes = new ArrayList<>();
        double room = width - INSET - SIGN;
        shapes.add(new Shape.Box(x, y, width, HEIGHT, 3, Ink.PAPER, ink(entry.side()), alone ? Pen.DASHED : Pen.THIN));
        shapes.add(Shape.Box.filled(x, y, STRIPE, HEIGHT, ink(entry.side())));
        String title = Labels.whole(entry.commitment());
        shapes.add(new Shape.Label(x + INSET, y + 19, measure.fit(title, TextStyle.HEADING, room), TextStyle.HEADING, Shape.Anchor.START, Ink.TEXT));
        shapes.add(new Shape.Label(x + INSET, y + 36, measure.fit(note(locale), TextStyle.BODY, room), TextStyle.BODY, Shape.Anchor.START, Ink.MUTED));
        shapes.addAll(StateSign.at(entry.state(), x + width - SIGN / 2, y + 16));
        String told = Messages.beside(Card.class).get(locale, "card", title, note(locale), entry.state().print(locale));
        return Shape.Mark.of(entry.commitment(), told, Shape.Box.filled(x, y, width, HEIGHT, Ink.NONE), shapes);
    }

    /** The side where the column does not tell it, the figure, what was done of it, and that nothing is given in return. */
    private String note(Locale locale) {
        List<String> parts = new ArrayList<>();
        if (entry.side() != Side.STATE && entry.side() != Side.LOCAL_AUTHORITY) {
            parts.add(BoardWords.side(entry.side(), locale));
        }
        entry.figure().ifPresent(figure -> parts.add(figure.print(locale)));
        entry.realized().ifPresent(done -> parts.add(Messages.beside(Card.class).get(locale, "card.realized", done.print(locale))));
        if (alone) {
            parts.add(Messages.beside(Card.class).get(locale, "card.alone"));
        }
        return parts.isEmpty() ? Messages.beside(Card.class).get(locale, "card.plain") : String.join(" · ", parts);
    }

    static Ink ink(Side side) {
        return switch (side) {
            case STATE -> Ink.STATE;
            case LOCAL_AUTHORITY -> Ink.LOCAL_AUTHORITY;
            case JUSTICE -> Ink.JUSTICE;
            case THIRD_PARTY -> Ink.THIRD_PARTY;
            case COMMON -> Ink.COMMON;
            case UNSPECIFIED -> Ink.UNKNOWN;
        };
    }
}
