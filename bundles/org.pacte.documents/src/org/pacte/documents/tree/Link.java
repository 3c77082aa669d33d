// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A link to a page, a mail address or a section of the same document.
 *
 * @param target an absolute {@code http}, {@code https} or {@code mailto} address, or {@code #} and an anchor
 */
public record Link(String target, List<Inline> content) implements Inline {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** @throws IllegalArgumentException if the target is not {@linkplain #isSafe(String) safe} */
    public Link {
        if (!isSafe(target)) {
            throw new IllegalArgumentException("Not a safe target of a link: " + target);
        }
        content = List.copyOf(content);
    }

    /** Shows the text as a link to the section that has this anchor. */
    public static Link toSection(String anchor, String text) {
        return new Link("#" + anchor, List.of(new Text(text)));
    }

    /** Tells whether a link may lead there: see {@link #target()}. */
    public static boolean isSafe(String target) {
        try {
            var uri = new URI(target);
            if (target.startsWith("#")) {
                return target.length() > 1;
            }
            return uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && (uri.isOpaque() || uri.getHost() != null);
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** Tells whether the link stays in the document. */
    public boolean isInternal() {
        return target.startsWith("#");
    }

    /** Returns the anchor that an internal link leads to. */
    public String anchor() {
        return target.substring(1);
    }
}
