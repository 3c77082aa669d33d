// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

/** The weight of a badge, a figure or a callout; writers may give it a colour, its label always says it in words. */
public enum Tone {
    /** Nothing to be said about it. */
    NEUTRAL,
    /** Good to know. */
    INFORMATION,
    /** As it should be. */
    SUCCESS,
    /** To be looked at. */
    WARNING,
    /** To be corrected. */
    DANGER
}
