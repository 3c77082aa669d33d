// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.fixes;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.pacte.checks.Finding;
import org.pacte.checks.Fix;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.PropertyChange;
import org.pacte.dsl.ide.services.Revision;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.ide.text.Uris;
import org.pacte.model.contract.ContractPackage;
import org.pacte.model.text.Messages;

/**
 * Gives properties of an element other values: only the words of the value change, what stands around keeps its comments
 * and its layout. A value that the language does not read is refused.
 */
@Singleton
public class Revisions {
    private static final Messages MESSAGES = Messages.beside(Revisions.class);

    /** What would end the property and begin something else. */
    private static final Pattern BEYOND_A_VALUE = Pattern.compile("[{}\\n\\r]|//|/\\*");

    private final Tidying tidying;
    private final IValueConverterService values;
    private final Provider<XtextResource> resources;
    private final Provider<XtextResourceSet> sets;
    private final Locale locale;

    @Inject
    Revisions(Tidying tidying, IValueConverterService values, Provider<XtextResource> resources,
            Provider<XtextResourceSet> sets, Locale locale) {
        this.tidying = tidying;
        this.values = values;
        this.resources = resources;
        this.sets = sets;
        this.locale = locale;
    }

    /** What other values change in the text of an element. */
    public Revision revise(EObject element, List<PropertyChange> wanted) {
        XtextResource file = (XtextResource) element.eResource();
        String text = file.getParseResult().getRootNode().getText();
        List<Edit> edits = new ArrayList<>();
        for (PropertyChange each : wanted) {
            EStructuralFeature feature = element.eClass().getEStructuralFeature(each.feature());
            if (feature != null && !isWords(feature) && BEYOND_A_VALUE.matcher(each.value()).find()) {
                return refused("refused.signs", each.value());
            }
            Optional<Edit> edit = feature == null ? Optional.empty() : edit(element, feature, each.value().strip(), text);
            if (edit.isEmpty() && !each.value().isBlank()) {
                return refused("refused.place", each.value());
            }
            edit.ifPresent(edits::add);
        }
        List<TextChange> changes = tidying.changes(file.getURI(), text, edits);
        if (changes.isEmpty()) {
            return new Revision(List.of(), "");
        }
        FileChange change = new FileChange(Uris.toJava(file.getURI()), changes);
        return fault(file, change.applyTo(text)).map(said -> new Revision(List.of(), said))
                .orElseGet(() -> new Revision(List.of(change), ""));
    }

    private Revision refused(String key, String value) {
        return new Revision(List.of(), MESSAGES.get(locale, key, value));
    }

    private Optional<Edit> edit(EObject element, EStructuralFeature feature, String value, String text) {
        List<INode> there = NodeModelUtils.findNodesForFeature(element, feature);
        BlockEdits edits = new BlockEdits(text);
        if (value.isEmpty()) {
            return there.isEmpty() ? Optional.empty() : edits.of(new Fix.Remove("", element, feature, Finding.WHOLE));
        }
        String written = written(feature, value);
        if (!there.isEmpty()) {
            int start = there.getFirst().getOffset();
            return Optional.of(Edit.of(start, there.getLast().getEndOffset() - start, written));
        }
        return Block.of(element).flatMap(block -> Placement.of(block.rule(), feature)
                .flatMap(place -> add(element, place, written, edits)));
    }

    private static Optional<Edit> add(EObject element, Placement place, String written, BlockEdits edits) {
        String phrase = place.lead().isEmpty() ? written : place.lead() + " " + written;
        if (place.property()) {
            return edits.add(element, phrase);
        }
        for (String before : place.before()) {
            EStructuralFeature feature = element.eClass().getEStructuralFeature(before);
            List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
            if (!nodes.isEmpty()) {
                return Optional.of(Edit.of(nodes.getLast().getEndOffset(), 0, " " + phrase));
            }
        }
        return Optional.empty();
    }

    /** Free text gets its marks. */
    private String written(EStructuralFeature feature, String value) {
        return isWords(feature) ? values.toString(value, "Text") : value;
    }

    /** Tells whether a property is free text, which stands between marks. */
    public static boolean isWords(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute && !attribute.isMany()
                && attribute.getEAttributeType().getInstanceClass() == String.class
                && feature != ContractPackage.eINSTANCE.getIndicator_Unit();
    }

    /** Why a changed text is not read; empty when it is read as well as the one before. */
    private Optional<String> fault(XtextResource before, String text) {
        long known = StreamSupport.stream(before.getParseResult().getSyntaxErrors().spliterator(), false).count();
        try {
            XtextResource after = resources.get();
            after.setURI(before.getURI());
            sets.get().getResources().add(after);
            after.reparse(text);
            List<INode> faults = new ArrayList<>();
            after.getParseResult().getSyntaxErrors().forEach(faults::add);
            return faults.size() <= known ? Optional.empty()
                    : Optional.of(MESSAGES.get(locale, "refused.syntax", faults.get((int) known)
                            .getSyntaxErrorMessage().getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
