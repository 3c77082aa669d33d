// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.reporting;

import com.google.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.antlr.runtime.UnwantedTokenException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.pacte.dsl.names.NearestNames;
import org.pacte.dsl.parser.antlr.internal.InternalPacteLexer;
import org.pacte.dsl.parsing.DoubledPropertyException;
import org.pacte.dsl.parsing.SurplusBraceException;
import org.pacte.dsl.parsing.UnclosedBlockException;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.text.Messages;
import org.pacte.model.text.NotationException;
import org.pacte.model.text.Typography;

/** Says in the user's words what the parser did not understand, where, and what it expected; never a token's name. */
public class SyntaxMessages implements ISyntaxErrorMessageProvider {
    /** The code of every syntax error. */
    public static final String CODE = "syntaxe";
    private static final String VALUE = "valeur";
    /** The kind of an error that goes with what stands there. */
    static final String SURPLUS = "surplus";
    /** The kind of an error that goes with a brace before what stands there. */
    static final String UNCLOSED = "ouvert";
    /** The kind of an error that goes with a brace at the end of the file. */
    static final String OPEN_BLOCK = "bloc";
    private static final Messages MESSAGES = Messages.beside(SyntaxMessages.class);
    private static final String AND = "et";
    private static final Pattern DAY = Pattern.compile("\\d+/\\d+/\\d+");
    private static final Pattern GROUP = Pattern.compile("\\d{3}");
    private static final String TEXT_OPENERS = "\"«";
    private static final String COMMENT_OPENER = "/*";
    private static final String OTHER_QUOTES = "“”„‟‘‹›»";
    private static final String MINUS_SIGNS = "\u2212\u2013\u2010\u2011";
    private static final String SEPARATORS = ":;=";
    private static final String NAME = "RULE_ID";
    private static final String OPEN = "'{'";
    private static final String CLOSE = "'}'";
    /** Shorter words resemble too many keywords. */
    private static final int SHORTEST = 3;

    private final Locale locale;
    private final Kinds kinds;

    @Inject
    public SyntaxMessages(Locale locale, Kinds kinds) {
        this.locale = locale;
        this.kinds = kinds;
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        final RecognitionException cause = context.getRecognitionException();
        final String text = cause == null ? text("lexer", "") : describe(cause, context) + place(cause, context.getCurrentContext());
        return new SyntaxErrorMessage(text, Diagnostic.SYNTAX_DIAGNOSTIC, kind(cause, context).map(kind -> new String[] {CODE, kind})
                .orElseGet(() -> new String[] {CODE}));
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return new SyntaxErrorMessage(context.getValueConverterException().getMessage(), Diagnostic.SYNTAX_DIAGNOSTIC, new String[] {CODE, VALUE});
    }

    private static Optional<String> kind(RecognitionException cause, IParserErrorContext context) {
        if (cause == null || cause.token == null) {
            return Optional.empty();
        }
        final boolean surplus = cause instanceof SurplusBraceException || "}".equals(cause.token.getText()) && expectsEnd(cause);
        final boolean open = cause.token.getType() == Token.EOF && CLOSE.equals(expectedName(cause, context));
        if (cause instanceof UnclosedBlockException) {
            return Optional.of(UNCLOSED);
        }
        return surplus ? Optional.of(SURPLUS) : open ? Optional.of(OPEN_BLOCK) : Optional.empty();
    }

    /** Tells whether a message is about the order of words, and not about one value. */
    static boolean isOnOrder(SyntaxErrorMessage message) {
        return message.getIssueData() == null || message.getIssueData().length < 2 || !VALUE.equals(message.getIssueData()[1]);
    }

    private String describe(RecognitionException cause, IParserErrorContext context) {
        if (cause instanceof DoubledPropertyException doubled) {
            return text("property.twice", doubled.keyword());
        }
        if (cause instanceof SurplusBraceException) {
            return text("brace.surplus");
        }
        final Token token = cause.token;
        if (token == null || token.getType() == Token.EOF) {
            return expected(cause, context).map(what -> text("end.expecting", what)).orElseGet(() -> text("end"));
        }
        final String found = NotationException.quotable(token.getText());
        if (found.startsWith(COMMENT_OPENER)) {
            return text("comment.unclosed");
        }
        if (TEXT_OPENERS.indexOf(found.charAt(0)) >= 0 && token.getType() == InternalPacteLexer.RULE_UNCLOSED) {
            return text("text.unclosed", found.substring(0, 1), found.charAt(0) == '«' ? "»" : "\"");
        }
        return Character.isLetter(found.codePointAt(0)) ? word(found, cause, context) : sign(found, cause, context);
    }

    /** A word that stands in the wrong place. */
    private String word(String found, RecognitionException cause, IParserErrorContext context) {
        final String expecting = expectedName(cause, context);
        final Optional<Token> before = before(cause);
        if (NAME.equals(expecting)) {
            final boolean next = before.isPresent() && before.get().getLine() < cause.token.getLine();
            return next ? text("missing.after", before.get().getText()) : text("name.reserved", found);
        }
        if (cause instanceof UnclosedBlockException) {
            return text("block.unclosed", found);
        }
        final boolean titled = before.filter(token -> Character.isLetter(token.getText().codePointAt(0))).isPresent();
        if (OPEN.equals(expecting) && titled && !keywords(context).contains(found)) {
            return text("title.unquoted", found);
        }
        final Optional<String> joined = WordsApart.joined(cause);
        if (joined.isPresent()) {
            return text("words.apart", joined.get().replace('-', ' '), joined.get());
        }
        final List<String> near = found.length() < SHORTEST ? List.of() : NearestNames.of(found, keywords(context));
        if (!near.isEmpty() && !near.get(0).equals(found)) {
            return text("unexpected.meant", found, near.get(0));
        }
        if (CLOSE.equals(expecting)) {
            return AND.equals(found) ? text("list.and") : text("misplaced", found);
        }
        if (expecting.isEmpty() && before.filter(token -> Character.isDigit(token.getText().charAt(0))).isPresent()) {
            return text("unit.missing", before.get().getText());
        }
        return expectsEnd(cause) ? text("misplaced.file", found) : unexpected(found, cause, context);
    }

    /** A sign, a number or a text that stands in the wrong place. */
    private String sign(String found, RecognitionException cause, IParserErrorContext context) {
        if ("}".equals(found)) {
            return expectsEnd(cause) ? text("brace.extra") : expected(cause, context).map(what -> text("missing.before", what))
                    .orElseGet(() -> text("value.missing"));
        }
        final char first = found.charAt(0);
        if (OTHER_QUOTES.indexOf(first) >= 0) {
            return text("quotes", found);
        }
        if (MINUS_SIGNS.indexOf(first) >= 0) {
            return text("minus", found);
        }
        if (SEPARATORS.indexOf(first) >= 0) {
            return text("separator", found);
        }
        if (first == '.' && before(cause).filter(token -> Character.isDigit(token.getText().charAt(0))).isPresent()) {
            return point(cause);
        }
        if (DAY.matcher(found).matches()) {
            return text("date.bare", found);
        }
        return CLOSE.equals(expectedName(cause, context)) ? text("unexpected", found) : unexpected(found, cause, context);
    }

    /** Between three digits, a point separates thousands; else it stands for the comma. */
    private String point(RecognitionException cause) {
        final String whole = before(cause).map(Token::getText).orElse("");
        final String digits = cause.input instanceof TokenStream tokens && cause.token.getTokenIndex() + 1 < tokens.size()
                ? tokens.get(cause.token.getTokenIndex() + 1).getText() : "";
        return GROUP.matcher(digits).matches() && !whole.startsWith("0") ? text("point.group", whole + "." + digits, whole + Typography.NBSP + digits)
                : text("point");
    }

    private String unexpected(String found, RecognitionException cause, IParserErrorContext context) {
        return expected(cause, context).map(what -> text("unexpected.expecting", found, what)).orElseGet(() -> text("unexpected", found));
    }

    private static Optional<Token> before(RecognitionException cause) {
        if (!(cause.input instanceof TokenStream tokens)) {
            return Optional.empty();
        }
        int index = cause.token.getTokenIndex() - 1;
        while (index >= 0 && tokens.get(index).getChannel() != Token.DEFAULT_CHANNEL) {
            index--;
        }
        return index < 0 ? Optional.empty() : Optional.of(tokens.get(index));
    }

    private static boolean expectsEnd(RecognitionException cause) {
        return cause instanceof MismatchedTokenException mismatched && mismatched.expecting == Token.EOF;
    }

    private Optional<String> expected(RecognitionException cause, IParserErrorContext context) {
        final String name = expectedName(cause, context);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(name.startsWith("RULE_") ? text("token." + name) : text("token.keyword", name.substring(1, name.length() - 1)));
    }

    /** The expected token as the parser calls it, or an empty text. */
    private static String expectedName(RecognitionException cause, IParserErrorContext context) {
        final int expecting = expectedType(cause);
        return expecting <= 0 || expecting >= context.getTokenNames().length ? "" : context.getTokenNames()[expecting];
    }

    private static int expectedType(RecognitionException cause) {
        return switch (cause) {
            case MissingTokenException missing -> missing.getMissingType();
            case UnwantedTokenException unwanted -> unwanted.expecting;
            case MismatchedTokenException mismatched -> mismatched.expecting;
            default -> -1;
        };
    }

    private static List<String> keywords(IParserErrorContext context) {
        return Arrays.stream(context.getTokenNames()).filter(name -> name.startsWith("'") && name.length() > 4)
                .map(name -> name.substring(1, name.length() - 1)).toList();
    }

    /** " (dans l’engagement « caméras »)": long files have many braces. */
    private String place(RecognitionException cause, EObject context) {
        for (EObject each = cause instanceof DoubledPropertyException ? null : context; each != null; each = each.eContainer()) {
            if (each instanceof NamedElement named && named.getName() != null) {
                return text("place", kinds.label(each.eClass()), named.getName());
            }
        }
        return "";
    }

    private String text(String key, String... arguments) {
        return MESSAGES.get(locale, key, arguments);
    }
}
