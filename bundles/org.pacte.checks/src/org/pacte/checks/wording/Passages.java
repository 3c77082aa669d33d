// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Finding;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.contract.Linkable;
import org.pacte.model.contract.RegisterEntry;
import org.pacte.model.contract.Service;
import org.pacte.model.dossier.Dossier;

/** All texts of a dossier, in the order of its files, gathered once for the rules on wording. */
final class Passages {
    private static final Map<EAttribute, Passage.Kind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(Literals.NAMED_ELEMENT__TITLE, Passage.Kind.LABEL);
        KINDS.put(Literals.AMENDMENT__TITLE, Passage.Kind.LABEL);
        List.of(Literals.AGREEMENT__SUBJECT, Literals.REFERENCE_TEXT__SUBJECT, Literals.CONTRACT__PREAMBLE, Literals.EVALUATION_CLAUSE__TEXT,
                Literals.DIAGNOSIS__SUMMARY, Literals.DIAGNOSIS_FINDING__TEXT, Literals.AXIS__NOT_APPLICABLE, Literals.COMMITMENT__WORDING,
                Literals.COMMITMENT__TARGET_GROUPS, Literals.CONDITION__TEXT, Literals.REVIEW_CLAUSE__SUBJECT, Literals.INDICATOR__DEFINITION,
                Literals.ACTION__DESCRIPTION, Literals.PROGRESS_REPORT__SUMMARY, Literals.PROGRESS_ENTRY__NOTE, Literals.MEASUREMENT__NOTE,
                Literals.DECISION__TEXT, Literals.MEETING__AGENDA, Literals.MEETING__SUMMARY, Literals.AMENDMENT__WORDING, Literals.WAIVER__REASON, Literals.AXIS__WORDING,
                Literals.OBJECTIVE__WORDING, Literals.COMMITMENT__CAUTIONS, Literals.ACTION__CONTEXT, Literals.ACTION__EFFECTS,
                Literals.ACTION__CAUTIONS, Literals.INDICATOR__LIMITATION, Literals.SHARE__TEXT, Literals.DRAFT_VERSION__COMMENT,
                Literals.CONTRACT__TERM_REASON)
                .forEach(attribute -> KINDS.put(attribute, Passage.Kind.PROSE));
        List.of(Literals.READING__SOURCE, Literals.SOURCE__TITLE, Literals.SOURCE__EXCERPT, Literals.BASELINE__SOURCE, Literals.INDICATOR__SOURCE,
                Literals.PROGRESS_ENTRY__EVIDENCE, Literals.MEASUREMENT__SOURCE)
                .forEach(attribute -> KINDS.put(attribute, Passage.Kind.QUOTATION));
    }

    private final List<Passage> all = new ArrayList<>();
    private final List<Passage> ofCommitments = new ArrayList<>();
    private final FrenchTexts texts;
    private final Map<EClass, List<EAttribute>> attributes = new HashMap<>();

    private Passages(FrenchTexts texts) {
        this.texts = texts;
    }

    /** Returns the texts of the dossier that is being checked. */
    static Passages of(CheckContext context) {
        return context.shared(Passages.class, dossier -> gather(dossier, FrenchTexts.of(context)));
    }

    private static Passages gather(Dossier dossier, FrenchTexts texts) {
        Passages passages = new Passages(texts);
        for (DossierFile file : dossier.files()) {
            for (Iterator<EObject> elements = EcoreUtil.getAllContents(file, false); elements.hasNext();) {
                passages.add(elements.next());
            }
        }
        passages.all.stream().filter(Passages::isOfCommitment).forEach(passages.ofCommitments::add);
        return passages;
    }

    /** Returns them all, those of the register and of the follow-up included. */
    List<Passage> all() {
        return all;
    }

    /** Returns the titles and wordings of the commitments that still stand, in contracts and amendments. */
    List<Passage> ofCommitments() {
        return ofCommitments;
    }

    private static boolean isOfCommitment(Passage passage) {
        return passage.element() instanceof Commitment commitment && commitment.getDraftingStatus() != DraftingStatus.WITHDRAWN
                && (passage.feature() == Literals.NAMED_ELEMENT__TITLE || passage.feature() == Literals.COMMITMENT__WORDING);
    }

    private void add(EObject element) {
        for (EAttribute attribute : attributes.computeIfAbsent(element.eClass(), type -> type.getEAllAttributes().stream()
                .filter(KINDS::containsKey).toList())) {
            Passage.Kind kind = attribute == Literals.NAMED_ELEMENT__TITLE && isRegister(element) ? Passage.Kind.NAME : KINDS.get(attribute);
            Object value = element.eGet(attribute);
            if (value instanceof String text) {
                all.add(new Passage(element, attribute, Finding.WHOLE, kind, texts.text(text)));
            } else if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    all.add(new Passage(element, attribute, i, kind, texts.text((String) list.get(i))));
                }
            }
        }
    }

    private static boolean isRegister(EObject element) {
        return !(element instanceof Contract) && (element instanceof RegisterEntry || element instanceof Linkable || element instanceof Service);
    }
}
