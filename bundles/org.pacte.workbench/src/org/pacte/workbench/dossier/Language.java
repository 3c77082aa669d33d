// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dossier;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.pacte.dsl.ide.services.Dependency;
import org.pacte.dsl.ide.services.DossierSymbol;
import org.pacte.dsl.ide.services.ElementSheet;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.Fold;
import org.pacte.dsl.ide.services.Hover;
import org.pacte.dsl.ide.services.InlayHint;
import org.pacte.dsl.ide.services.JudgedDossier;
import org.pacte.dsl.ide.services.Justification;
import org.pacte.dsl.ide.services.LanguageSession;
import org.pacte.dsl.ide.services.Lens;
import org.pacte.dsl.ide.services.Link;
import org.pacte.dsl.ide.services.Location;
import org.pacte.dsl.ide.services.Occurrence;
import org.pacte.dsl.ide.services.PlanNode;
import org.pacte.dsl.ide.services.PropertyChange;
import org.pacte.dsl.ide.services.Proposal;
import org.pacte.dsl.ide.services.QuickFix;
import org.pacte.dsl.ide.services.RenameTarget;
import org.pacte.dsl.ide.services.Renaming;
import org.pacte.dsl.ide.services.Revision;
import org.pacte.dsl.ide.services.SemanticToken;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.ide.services.TextRange;

/**
 * The language services of one dossier, as those who do not own them see them: they cannot close them. Every call
 * returns at once; see {@link LanguageSession}.
 */
public final class Language {
    private final LanguageSession session;

    Language(LanguageSession session) {
        this.session = session;
    }

    /** An editor has opened a file. */
    public void opened(URI file, String text) {
        session.didOpen(file, text);
    }

    /** The text of an open file has changed. */
    public void changed(URI file, TextChange change) {
        session.didChange(file, change);
    }

    /** An open file was saved. */
    public void saved(URI file) {
        session.didSave(file);
    }

    /** An editor has closed a file: its text on disk counts again. */
    public void closed(URI file) {
        session.didClose(file);
    }

    /** Others have made, changed or deleted files. */
    public void changedOnDisk(Collection<URI> files) {
        session.didChangeOnDisk(files);
    }

    /** Asks what can be written at an offset. */
    public CompletableFuture<List<Proposal>> complete(URI file, int offset) {
        return session.complete(file, offset);
    }

    /** Asks what the word at an offset means. */
    public CompletableFuture<Optional<Hover>> hover(URI file, int offset) {
        return session.hover(file, offset);
    }

    /** Asks where what the name at an offset refers to is declared. */
    public CompletableFuture<List<Location>> definition(URI file, int offset) {
        return session.definition(file, offset);
    }

    /** Asks where the element that is named at an offset is declared and named. */
    public CompletableFuture<List<Location>> references(URI file, int offset) {
        return session.references(file, offset);
    }

    /** Asks for every place of a file where the element that is named at an offset is meant. */
    public CompletableFuture<List<Occurrence>> occurrences(URI file, int offset) {
        return session.occurrences(file, offset);
    }

    /** Asks what can be folded. */
    public CompletableFuture<List<Fold>> folds(URI file) {
        return session.folds(file);
    }

    /** Asks for the stretches around an offset that make sense, the innermost first. */
    public CompletableFuture<List<TextRange>> selections(URI file, int offset) {
        return session.selections(file, offset);
    }

    /** Asks what leads out of the text. */
    public CompletableFuture<List<Link>> links(URI file) {
        return session.links(file);
    }

    /** Asks what is computed from the words of a stretch. */
    public CompletableFuture<List<InlayHint>> inlayHints(URI file, TextRange range) {
        return session.inlayHints(file, range);
    }

    /** Asks what is counted above the declarations. */
    public CompletableFuture<List<Lens>> lenses(URI file) {
        return session.lenses(file);
    }

    /** Asks what cures the findings in a stretch, the likeliest first. */
    public CompletableFuture<List<QuickFix>> fixes(URI file, TextRange range) {
        return session.fixes(file, range);
    }

    /** Asks what a fix changes. */
    public CompletableFuture<List<FileChange>> changes(QuickFix fix) {
        return session.changes(fix);
    }

    /** Asks for the changes that write down why a finding may stand; none where it may not. */
    public CompletableFuture<List<FileChange>> waive(URI file, Finding finding, Justification why) {
        return session.waive(file, finding, why);
    }

    /** Asks for the elements of the dossier whose name or title holds some letters, the best first. */
    public CompletableFuture<List<DossierSymbol>> findSymbols(String query) {
        return session.findSymbols(query);
    }

    /** Asks which commitment, action or milestone an offset is in. */
    public CompletableFuture<Optional<PlanNode>> planNodeAt(URI file, int offset) {
        return session.planNodeAt(file, offset);
    }

    /** Asks what an element of the plan waits for, and what it is the counterpart of. */
    public CompletableFuture<List<Dependency>> dependencies(String qualifiedName) {
        return session.dependencies(qualifiedName);
    }

    /** Asks what waits for an element of the plan, and what is its counterpart. */
    public CompletableFuture<List<Dependency>> dependents(String qualifiedName) {
        return session.dependents(qualifiedName);
    }

    /** Asks what can be renamed at an offset. */
    public CompletableFuture<Optional<RenameTarget>> renameTarget(URI file, int offset) {
        return session.renameTarget(file, offset);
    }

    /** Asks what a new name changes in the whole dossier. */
    public CompletableFuture<Renaming> rename(URI file, int offset, String newName) {
        return session.rename(file, offset, newName);
    }

    /** Asks for the changes that lay the lines of a stretch out, the last place first. */
    public CompletableFuture<List<TextChange>> format(URI file, TextRange range) {
        return session.format(file, range);
    }

    /** Asks for the meaning of every word, in the order of the text. */
    public CompletableFuture<List<SemanticToken>> semanticTokens(URI file) {
        return session.semanticTokens(file);
    }

    /** Asks for the changes that lay a text out, the last place first. */
    public CompletableFuture<List<TextChange>> format(URI file) {
        return session.format(file);
    }

    /** Asks for the properties of an element, by its qualified name. */
    public CompletableFuture<Optional<ElementSheet>> sheet(String qualifiedName) {
        return session.sheet(qualifiedName);
    }

    /** Asks what other values of an element's properties change in its text. */
    public CompletableFuture<Revision> revise(String qualifiedName, List<PropertyChange> changes) {
        return session.revise(qualifiedName, changes);
    }

    /** Asks where an element stands, by its qualified name. */
    public CompletableFuture<Optional<Location>> locate(String qualifiedName) {
        return session.locate(qualifiedName);
    }

    /** Reads the model in the services' own thread; only plain values may leave it. */
    public <T> CompletableFuture<T> read(Function<? super org.pacte.model.dossier.Dossier, ? extends T> reader) {
        return session.read(reader);
    }

    /** Applies the rules to the dossier as it now is, and reads its model with what they find; as {@link #read}. */
    public <T> CompletableFuture<T> judge(Function<? super JudgedDossier, ? extends T> reader) {
        return session.judge(reader);
    }
}
