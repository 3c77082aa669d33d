// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.navigation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.dsl.ide.completion.Matching;
import org.pacte.dsl.ide.outline.Outline;
import org.pacte.dsl.ide.services.DossierSymbol;
import org.pacte.dsl.ide.services.Symbol;
import org.pacte.dsl.ide.text.Uris;

/** Finds elements of a dossier by a piece of their name or title, without regard to capitals and accents. */
@Singleton
public class DossierSymbols {
    private static final int MOST = 200;
    private static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Match::quality);

    private final Outline outline;

    /** A symbol and how well it matches, 0 best. */
    private record Match(DossierSymbol symbol, int quality) {
    }

    @Inject
    DossierSymbols(Outline outline) {
        this.outline = outline;
    }

    /** The named elements that match, the best first, then in the order of the dossier; all for an empty query. */
    public List<DossierSymbol> find(String query, List<XtextResource> dossier) {
        String wanted = Matching.folded(query.strip());
        List<Match> matches = new ArrayList<>();
        for (XtextResource file : dossier) {
            add(outline.symbols(file), Uris.toJava(file.getURI()), wanted, matches);
        }
        return matches.stream().sorted(BEST_FIRST).limit(MOST).map(Match::symbol).toList();
    }

    private static void add(List<Symbol> symbols, URI file, String wanted, List<Match> matches) {
        for (Symbol symbol : symbols) {
            int quality = quality(wanted, symbol);
            if (quality >= 0) {
                matches.add(new Match(new DossierSymbol(file, alone(symbol)), quality));
            }
            add(symbol.children(), file, wanted, matches);
        }
    }

    /** The name counts more than the title, the beginning more than the inside; -1 for what does not match. */
    private static int quality(String wanted, Symbol symbol) {
        if (symbol.qualifiedName().isEmpty()) {
            return -1;
        }
        String[] texts = {symbol.name(), symbol.title(), symbol.qualifiedName()};
        for (int i = 0; i < texts.length; i++) {
            int at = Matching.folded(texts[i]).indexOf(wanted);
            if (at >= 0) {
                return 2 * i + Math.min(at, 1);
            }
        }
        return -1;
    }

    private static Symbol alone(Symbol symbol) {
        return new Symbol(symbol.name(), symbol.title(), symbol.qualifiedName(), symbol.kind(), symbol.kindLabel(),
                symbol.range(), symbol.selection(), List.of());
    }
}
