// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.pacte.checks.Catalogue;
import org.pacte.checks.Checker;
import org.pacte.checks.ContractDraft;
import org.pacte.checks.Finding;
import org.pacte.checks.Rule;
import org.pacte.checks.WordList;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.Glossary;
import org.pacte.model.contract.GlossaryEntry;

/** A list of sentences with the rules that must object to them, and how the rules of a catalogue fare with it. */
final class LabelledSentences {
    private static final Map<String, String> GLOSSARY = Map.of("CLSPD", "Conseil local de sécurité et de prévention de la délinquance", "CSU",
            "Centre de supervision urbain", "PM", "Police municipale", "PN", "Police nationale", "TIG", "Travail d’intérêt général", "QPV",
            "Quartier prioritaire de la politique de la ville");

    private final List<Sentence> sentences;

    private LabelledSentences(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** Reads a list that lies beside this class. */
    static LabelledSentences in(String file) {
        return new LabelledSentences(WordList.beside(LabelledSentences.class, file).stream().map(LabelledSentences::sentence).toList());
    }

    private static Sentence sentence(String line) {
        String[] parts = line.split("\\|", 2);
        Set<String> rules = parts[0].strip().equals("-") ? Set.of() : Set.copyOf(Arrays.asList(parts[0].strip().split(",")));
        return new Sentence(line, rules, Arrays.stream(parts[1].split("//")).map(String::strip).toList());
    }

    int size() {
        return sentences.size();
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** Checks each sentence in a contract of its own and counts, rule by rule, what was found and what should have been. */
    SortedMap<String, Score> score(List<Rule> rules) {
        Set<String> ids = rules.stream().map(Rule::id).collect(Collectors.toSet());
        SortedMap<String, Score> scores = new TreeMap<>();
        ids.forEach(id -> scores.put(id, new Score()));
        for (Sentence sentence : sentences) {
            Set<String> found = found(sentence, rules);
            for (String id : ids) {
                scores.get(id).count(sentence.rules().contains(id), found.contains(id), sentence.line());
            }
        }
        return scores;
    }

    /** Returns which of some rules object to a sentence, in a contract of its own. */
    static Set<String> found(Sentence sentence, List<Rule> rules) {
        ContractDraft draft = new ContractDraft();
        Glossary glossary = ContractFactory.eINSTANCE.createGlossary();
        GLOSSARY.forEach((acronym, expansion) -> {
            GlossaryEntry entry = ContractFactory.eINSTANCE.createGlossaryEntry();
            entry.setAcronym(acronym);
            entry.setExpansion(expansion);
            glossary.getEntries().add(entry);
        });
        draft.file.getElements().add(glossary);
        for (int i = 0; i < sentence.texts().size(); i++) {
            String text = sentence.texts().get(i).replace("§ ", "");
            boolean wording = sentence.texts().get(i).startsWith("§");
            draft.commitment("n" + i, ContractDraft.due(null), ContractDraft.unmeasured(), commitment -> write(commitment, text, wording));
        }
        return new Checker(Catalogue.of(rules), Locale.FRENCH, ContractDraft.TODAY).check(draft.dossier()).stream().map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void write(Commitment commitment, String text, boolean wording) {
        commitment.setTitle(wording ? "Signer la charte" : text);
        commitment.setWording(wording ? text : null);
    }

    /** A line of the list. */
    record Sentence(String line, Set<String> rules, List<String> texts) {
    }

    /** How often a rule was right. */
    static final class Score {
        private int right;
        private final List<String> falseAlarms = new ArrayList<>();
        private final List<String> missed = new ArrayList<>();

        /** Adds up the scores of several rules or lists. */
        static Score sum(Iterable<Score> scores) {
            Score sum = new Score();
            for (Score score : scores) {
                sum.right += score.right;
                sum.falseAlarms.addAll(score.falseAlarms);
                sum.missed.addAll(score.missed);
            }
            return sum;
        }

        private void count(boolean expected, boolean found, String line) {
            if (expected && found) {
                right++;
            } else if (expected) {
                missed.add(line);
            } else if (found) {
                falseAlarms.add(line);
            }
        }

        /** Returns the share of the findings that are right; 1 where there are none. */
        BigDecimal precision() {
            return share(right, right + falseAlarms.size());
        }

        /** Returns the share of the faults that are found; 1 where there are none. */
        BigDecimal recall() {
            return share(right, right + missed.size());
        }

        int faults() {
            return right + missed.size();
        }

        private static BigDecimal share(int part, int whole) {
            return whole == 0 ? BigDecimal.ONE : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP);
        }

        List<String> falseAlarms() {
            return falseAlarms;
        }

        List<String> missed() {
            return missed;
        }
    }
}
