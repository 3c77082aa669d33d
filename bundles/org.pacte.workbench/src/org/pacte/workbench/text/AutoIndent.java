// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

/** Begins a new line below the first word of the former one, deeper behind an opening brace. */
final class AutoIndent implements IAutoEditStrategy {
    private static final String STEP = "  ";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        try {
            if ("\n".equals(command.text) || "\r\n".equals(command.text)) {
                newLine(document, command);
            } else if ("}".equals(command.text) && command.length == 0) {
                closingBrace(document, command);
            }
        } catch (BadLocationException e) {
            // The line has gone meanwhile: what was typed is taken as it is.
            ILog.of(AutoIndent.class).info(e.getMessage(), e);
        }
    }

    private static void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(command.offset);
        String before = document.get(line.getOffset(), command.offset - line.getOffset());
        int end = command.offset + command.length;
        IRegion last = document.getLineInformationOfOffset(end);
        String behind = document.get(end, last.getOffset() + last.getLength() - end);
        String indent = indent(before);
        boolean opens = before.stripTrailing().endsWith("{");
        String separator = command.text;
        String inner = separator + (opens ? indent + STEP : indent);
        command.text = inner;
        if (opens && behind.strip().startsWith("}")) {
            command.text = inner + separator + indent;
            // The blanks before the brace would push it to the right.
            command.length += behind.length() - behind.stripLeading().length();
            command.shiftsCaret = false;
            command.caretOffset = command.offset + inner.length();
        }
    }

    /** Puts a brace that is alone on its line below the line that opened its block. */
    private static void closingBrace(IDocument document, DocumentCommand command) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(command.offset);
        String before = document.get(line.getOffset(), command.offset - line.getOffset());
        if (before.isBlank() && before.length() >= STEP.length()) {
            int depth = 0;
            for (int number = document.getLineOfOffset(command.offset) - 1; number >= 0; number--) {
                IRegion region = document.getLineInformation(number);
                String text = document.get(region.getOffset(), region.getLength());
                depth += count(text, '}') - count(text, '{');
                if (depth < 0) {
                    command.text = indent(text) + "}";
                    command.offset = line.getOffset();
                    command.length = before.length();
                    return;
                }
            }
        }
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
