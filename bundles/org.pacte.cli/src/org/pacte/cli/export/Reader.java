// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.export;

import org.pacte.model.contract.Diffusion;

/** Who will read a document. */
enum Reader {
    PUBLIC(Diffusion.PUBLIC), PARTENAIRES(Diffusion.PARTNERS), RESTREINT(Diffusion.RESTRICTED);

    private final Diffusion diffusion;

    Reader(Diffusion diffusion) {
        this.diffusion = diffusion;
    }

    Diffusion diffusion() {
        return diffusion;
    }
}
