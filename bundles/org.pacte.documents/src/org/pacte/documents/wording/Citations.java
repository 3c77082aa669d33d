// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.wording;

import java.util.List;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.Link;
import org.pacte.documents.tree.Phrase;
import org.pacte.model.contract.Source;
import org.pacte.model.contract.SourceKind;
import org.pacte.model.text.Typography;

/** Cites sources: their title, leading to their page, their date, their kind and what they say. */
public final class Citations {

    private final Wording wording;

    public Citations(Wording wording) {
        this.wording = wording;
    }

    public List<List<Inline>> cite(List<Source> sources) {
        return sources.stream().map(this::cite).toList();
    }

    /** Cites sources in a cell, each on its line; a dash stands for none. */
    public List<Inline> lines(List<Source> sources) {
        var phrase = new Phrase();
        sources.forEach(source -> phrase.line().add(cite(source)));
        return sources.isEmpty() ? Phrase.of("–") : phrase.inlines();
    }

    private List<Inline> cite(Source source) {
        var phrase = new Phrase();
        String title = wording.text(source.getTitle());
        if (source.getUrl() != null && Link.isSafe(source.getUrl())) {
            phrase.add(new Link(source.getUrl(), Phrase.of(title)));
        } else {
            phrase.text(title);
        }
        if (source.getArticle() != null && !source.getArticle().isBlank()) {
            phrase.text(", " + wording.text(source.getArticle()));
        }
        if (source.getDate() != null) {
            phrase.text(", " + wording.date(source.getDate()));
        }
        if (source.getKind() != SourceKind.UNSPECIFIED) {
            phrase.text(" " + wording.word("source.kind", wording.label(source.getKind())));
        }
        if (source.getExcerpt() != null && !source.getExcerpt().isBlank()) {
            String excerpt = Typography.quote(wording.text(source.getExcerpt()), wording.locale());
            phrase.text(wording.word("source.excerpt", excerpt));
        }
        return phrase.inlines();
    }
}
