// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.profiles;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pacte.checks.Catalogue;
import org.pacte.checks.Parameter;
import org.pacte.checks.Rule;
import org.pacte.checks.Severity;
import org.pacte.model.contract.ContractKind;
import org.pacte.model.contract.DocumentState;
import org.pacte.model.text.NotationException;
import org.pacte.model.text.Typography;

/** Reads the text of one profile, line by line, and notes all that is wrong with it. */
final class ProfileReader {
    /** The states that a setting may name; the others are judged as one of them. */
    private static final List<DocumentState> STATES = List.of(DocumentState.INTENTION, DocumentState.DRAFT,
            DocumentState.READY_TO_SIGN, DocumentState.SIGNED, DocumentState.IN_FORCE, DocumentState.CLOSED);

    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*");

    private final String name;
    private final Catalogue catalogue;
    private final Function<String, Optional<Profile>> known;
    private final List<ProfileFault> faults = new ArrayList<>();
    private final Map<Locale, String> titles = new HashMap<>();
    private final Set<ContractKind> kinds = EnumSet.noneOf(ContractKind.class);
    private final List<Profile> bases = new ArrayList<>();
    private final Map<String, Map<DocumentState, Severity>> severities = new LinkedHashMap<>();
    private final Map<String, Severity> everywhere = new LinkedHashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();
    private int line;

    ProfileReader(String name, Catalogue catalogue, Function<String, Optional<Profile>> known) {
        this.name = name;
        this.catalogue = catalogue;
        this.known = known;
    }

    /** @throws ProfileException when anything is wrong with the text */
    Profile read(String text) throws ProfileException {
        text.lines().forEach(this::readLine);
        if (!faults.isEmpty()) {
            throw new ProfileException(faults);
        }
        // What is set for one state counts more than what is set for all, wherever it stands.
        everywhere.forEach((rule, severity) -> STATES.forEach(state -> set(rule, state, severity, false)));
        return new Profile(name, titles, kinds, bases, severities, values, text);
    }

    private void readLine(String raw) {
        line++;
        String content = COMMENT.matcher(line == 1 && raw.startsWith("\uFEFF") ? raw.substring(1) : raw).replaceFirst("").strip();
        if (content.isEmpty()) {
            return;
        }
        int sign = content.indexOf('=');
        if (sign < 0) {
            fault("line", NotationException.quotable(content));
            return;
        }
        String key = content.substring(0, sign).strip();
        if (keys.add(key)) {
            readSetting(key, content.substring(sign + 1).strip());
        } else {
            fault("twice", NotationException.quotable(key));
        }
    }

    private void readSetting(String key, String value) {
        switch (key) {
            case "titre" -> titles.put(Locale.FRENCH, value);
            case "title" -> titles.put(Locale.ENGLISH, value);
            case "contrats" -> words(value).forEach(this::readKind);
            case "reprend" -> words(value).forEach(base -> known.apply(base).ifPresentOrElse(bases::add, () -> fault("base", base)));
            default -> readRule(key, value);
        }
    }

    private void readKind(String word) {
        Optional<ContractKind> kind = Stream.of(ContractKind.values()).filter(each -> Typography.plain(each.getLiteral()).equals(Typography.plain(word))).findFirst();
        kind.ifPresentOrElse(kinds::add, () -> fault("kind", NotationException.quotable(word),
                Stream.of(ContractKind.values()).map(ContractKind::getLiteral).collect(Collectors.joining(", "))));
    }

    private void readRule(String key, String value) {
        int point = key.indexOf('.');
        String id = point < 0 ? key : key.substring(0, point);
        Optional<Rule> rule = catalogue.rule(id);
        if (rule.isEmpty()) {
            if (!catalogue.knows(id)) {
                fault(id.matches("[A-Z].*") ? "rule" : "key", NotationException.quotable(id));
            }
        } else if (point < 0) {
            severity(rule.get(), value).ifPresent(severity -> everywhere.put(id, severity));
        } else {
            readDetail(rule.get(), key.substring(point + 1), value);
        }
    }

    private void readDetail(Rule rule, String detail, String value) {
        Optional<DocumentState> state = STATES.stream().filter(each -> each.getLiteral().equals(detail)).findFirst();
        Optional<Parameter<?>> parameter = rule.parameters().stream().filter(each -> each.name().equals(detail)).findFirst();
        if (state.isPresent()) {
            severity(rule, value).ifPresent(severity -> set(rule.id(), state.get(), severity, true));
        } else if (parameter.isPresent()) {
            readValue(rule, parameter.get(), value);
        } else {
            Stream<String> names = Stream.concat(rule.parameters().stream().map(Parameter::name),
                    STATES.stream().map(DocumentState::getLiteral));
            fault("detail", rule.id(), NotationException.quotable(detail), names.collect(Collectors.joining(", ")));
        }
    }

    private void readValue(Rule rule, Parameter<?> parameter, String value) {
        try {
            values.put(rule.id() + "." + parameter.name(), parameter.type().parse(value));
        } catch (NotationException e) {
            faults.add(new ProfileFault(line, e.message(Locale.FRENCH), e.message(Locale.ENGLISH)));
        }
    }

    private Optional<Severity> severity(Rule rule, String word) {
        Optional<Severity> severity = SeverityWords.parse(word);
        if (!rule.waivable()) {
            fault("fixed", rule.id());
            return Optional.empty();
        }
        if (severity.isEmpty()) {
            fault("severity", NotationException.quotable(word));
        }
        return severity;
    }

    private void set(String rule, DocumentState state, Severity severity, boolean stronger) {
        Map<DocumentState, Severity> states = severities.computeIfAbsent(rule, each -> new EnumMap<>(DocumentState.class));
        for (DocumentState each : judgedAs(state)) {
            if (stronger) {
                states.put(each, severity);
            } else {
                states.putIfAbsent(each, severity);
            }
        }
    }

    private static List<DocumentState> judgedAs(DocumentState state) {
        return switch (state) {
            case IN_FORCE -> List.of(state, DocumentState.EXTENDED);
            case CLOSED -> List.of(state, DocumentState.ABANDONED);
            default -> List.of(state);
        };
    }

    private static List<String> words(String value) {
        return Stream.of(value.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    private void fault(String key, String... arguments) {
        faults.add(ProfileFaults.of(line, key, arguments));
    }
}
