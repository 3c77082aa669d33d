// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.util.List;

/**
 * The blocks where the parties sign; each one stays whole on a page.
 *
 * @param done the line above the blocks, such as "Fait à …, le …"
 */
public record Signatures(String done, List<Signature> signatures) implements Block {

    /**
     * Room for one signature.
     *
     * @param role as what the person signs, such as "Pour avis"; empty for a party
     * @param organization for whom, such as "Pour la Ville de Bourges"
     * @param quality in which function, such as "Le maire"
     * @param name who, or empty when the name is written by hand
     */
    public record Signature(String role, String organization, String quality, String name) {

        public Signature {
            role = Legible.text(role);
            organization = Legible.text(organization);
            quality = Legible.text(quality);
            name = Legible.text(name);
        }
    }

    public Signatures {
        done = Legible.text(done);
        signatures = List.copyOf(signatures);
    }
}
