// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.reporting;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.pacte.dsl.names.DossierScope;
import org.pacte.dsl.names.DossierScopes;
import org.pacte.dsl.names.NearestNames;
import org.pacte.model.text.Messages;
import org.pacte.model.text.NotationException;

/** R01 as the text sees it: an unknown, ambiguous or ill-assorted name, with the names that were probably meant. */
public class LinkMessages extends LinkingDiagnosticMessageProvider {
    /** The rule that an unresolved name breaks. */
    public static final String CODE = "R01";
    private static final Messages MESSAGES = Messages.beside(LinkMessages.class);
    private static final Pattern NAME = Pattern.compile("\\^?[\\p{L}_][\\p{L}\\p{M}\\d_.^\\s-]*");

    private final Locale locale;
    private final DossierScopes scopes;
    private final IQualifiedNameConverter names;
    private final Kinds kinds;

    @Inject
    public LinkMessages(Locale locale, DossierScopes scopes, IQualifiedNameConverter names, Kinds kinds) {
        this.locale = locale;
        this.scopes = scopes;
        this.names = names;
        this.kinds = kinds;
    }

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        final String written = context.getLinkText();
        if (written == null || !NAME.matcher(written.strip()).matches()) {
            // The parser has already reported what stands there instead of a name.
            return null;
        }
        final DossierScope scope = scopes.getScope(context.getContext(), context.getReference());
        final QualifiedName name = names.toQualifiedName(written);
        final List<String> choices = new ArrayList<>();
        final String message = message(written, name, scope, choices);
        return new DiagnosticMessage(message, Severity.ERROR, CODE, choices.toArray(String[]::new));
    }

    private String message(String written, QualifiedName name, DossierScope scope, List<String> choices) {
        final String wanted = kinds.label(scope.kind());
        final String quoted = NotationException.quotable(written);
        scope.nearest(name).forEach(each -> choices.add(each.getName().toString()));
        if (choices.size() > 1) {
            return text("link.ambiguous", quoted, String.join(", ", choices));
        }
        final List<IEObjectDescription> homonyms = scope.ofOtherKinds(name);
        if (!homonyms.isEmpty()) {
            return text("link.kind", quoted, kinds.label(homonyms.get(0).getEClass()), wanted);
        }
        final List<String> known = StreamSupport.stream(scope.getAllElements().spliterator(), false)
                .map(each -> each.getName().getLastSegment()).toList();
        choices.addAll(NearestNames.of(name.getLastSegment(), known));
        return choices.isEmpty() ? text("link.unknown", quoted, wanted)
                : text("link.near", quoted, wanted, choices.stream().map(each -> text("quoted", each)).collect(Collectors.joining(", ")));
    }

    private String text(String key, String... arguments) {
        return MESSAGES.get(locale, key, arguments);
    }
}
