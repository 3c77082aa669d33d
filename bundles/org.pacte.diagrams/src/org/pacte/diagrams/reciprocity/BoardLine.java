// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.reciprocity;

/**
 * A commitment of the board in words. Plain values, which outlive the model.
 *
 * @param element its qualified name
 * @param title what it is called
 * @param axis the axis in which it stands
 * @param side who bears it
 * @param figure what it promises in figures, or an empty text
 * @param counterpart what is given in return, or an empty text
 * @param ratio whether the promised ratio is kept, or an empty text
 * @param missing whether nothing is given in return though something could be
 * @param progress how it stands, and why it is late
 */
public record BoardLine(String element, String title, String axis, String side, String figure, String counterpart, String ratio, boolean missing,
        String progress) {
}
