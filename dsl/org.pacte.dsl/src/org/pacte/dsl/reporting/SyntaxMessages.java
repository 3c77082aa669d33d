// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.reporting;

import com.google.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.UnwantedTokenException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.pacte.dsl.names.NearestNames;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.text.Messages;
import org.pacte.model.text.NotationException;

/** Says in the user's words what the parser did not understand, where, and what it expected; never a token's name. */
public class SyntaxMessages implements ISyntaxErrorMessageProvider {
    /** The code of every syntax error. */
    public static final String CODE = "syntaxe";
    private static final Messages MESSAGES = Messages.beside(SyntaxMessages.class);
    private static final String TEXT_OPENERS = "\"«";

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
        return message(cause == null ? text("lexer", "") : describe(cause, context) + place(context.getCurrentContext()));
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return message(context.getValueConverterException().getMessage());
    }

    private static SyntaxErrorMessage message(String text) {
        return new SyntaxErrorMessage(text, Diagnostic.SYNTAX_DIAGNOSTIC, new String[] {CODE});
    }

    private String describe(RecognitionException cause, IParserErrorContext context) {
        final Token token = cause.token;
        if (token == null || token.getType() == Token.EOF) {
            return expected(cause, context).map(what -> text("end.expecting", what)).orElseGet(() -> text("end"));
        }
        final String found = NotationException.quotable(token.getText());
        if (!found.isEmpty() && TEXT_OPENERS.indexOf(found.charAt(0)) >= 0 && isUnclosed(token.getText())) {
            return text("text.unclosed", found.substring(0, 1), found.charAt(0) == '«' ? "»" : "\"");
        }
        if (expectsName(cause, context) && Character.isLetter(found.codePointAt(0))) {
            return text("name.reserved", found);
        }
        final Optional<String> meant = NearestNames.of(found, keywords(context)).stream().findFirst();
        if (meant.isPresent() && Character.isLetter(found.codePointAt(0)) && !meant.get().equals(found)) {
            return text("unexpected.meant", found, meant.get());
        }
        if (Character.isLetter(found.codePointAt(0)) && isEndOfBlock(cause, context)) {
            return text("misplaced", found);
        }
        return expected(cause, context).map(what -> text("unexpected.expecting", found, what)).orElseGet(() -> text("unexpected", found));
    }

    private static boolean isUnclosed(String token) {
        return token.length() == 1 || token.charAt(token.length() - 1) != (token.charAt(0) == '«' ? '»' : '"');
    }

    private static boolean expectsName(RecognitionException cause, IParserErrorContext context) {
        final int expecting = expectedType(cause);
        return expecting > 0 && expecting < context.getTokenNames().length && "RULE_ID".equals(context.getTokenNames()[expecting]);
    }

    /** Where only the end of a block would do, the word itself is what stands in the wrong place. */
    private static boolean isEndOfBlock(RecognitionException cause, IParserErrorContext context) {
        final int expecting = expectedType(cause);
        return expecting > 0 && expecting < context.getTokenNames().length && "'}'".equals(context.getTokenNames()[expecting]);
    }

    private Optional<String> expected(RecognitionException cause, IParserErrorContext context) {
        final int expecting = expectedType(cause);
        if (expecting <= 0 || expecting >= context.getTokenNames().length) {
            return Optional.empty();
        }
        final String name = context.getTokenNames()[expecting];
        return Optional.of(name.startsWith("RULE_") ? text("token." + name) : text("token.keyword", name.substring(1, name.length() - 1)));
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
    private String place(EObject context) {
        for (EObject each = context; each != null; each = each.eContainer()) {
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
