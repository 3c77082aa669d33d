// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.scene;

/** What a colour means; a {@link Palette} says which colour that is. */
public enum Ink {
    NONE, PAPER, BAND, HEADER, GRID, RULE, TEXT, MUTED,
    /** Work that goes on or is to come. */
    WORK, WORK_LINE, PLANNED,
    /** Work that is over. */
    DONE, DONE_LINE,
    /** What is late, and what is at risk. */
    LATE, LATE_LINE, RISK, RISK_LINE,
    /** What decides the end of the plan. */
    CRITICAL, SUMMARY, SLACK, LINK, CONFLICT, TODAY,
    /** The sides of a contract. */
    STATE, LOCAL_AUTHORITY, JUSTICE, THIRD_PARTY, COMMON, UNKNOWN
}
