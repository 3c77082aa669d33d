// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.net.URI;
import java.util.List;

/** All findings of one file; they replace what was published for it before. */
public record PublishedFindings(URI file, List<Finding> findings) {
    public PublishedFindings {
        findings = List.copyOf(findings);
    }
}
