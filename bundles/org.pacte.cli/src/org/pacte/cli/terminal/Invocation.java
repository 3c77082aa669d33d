// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.terminal;

import java.io.File;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.pacte.model.contribution.ContributionFault;
import org.pacte.model.text.Messages;

/**
 * One run of a command: whom it speaks to, and in which language and colours.
 *
 * <p>Output is UTF-8 with line feeds, on every system.
 */
public final class Invocation {
    private static final Messages MESSAGES = Messages.beside(Invocation.class);

    private final Host host;
    private final Locale locale;
    private final Ink ink;
    private final WatchedOutput watched;
    private final PrintWriter out;
    private final PrintWriter err;

    public Invocation(Host host, Locale locale, boolean coloured) {
        this.host = host;
        this.locale = locale;
        this.ink = coloured ? Ink.COLOURED : Ink.PLAIN;
        this.watched = new WatchedOutput(host.out());
        this.out = writer(watched);
        this.err = writer(host.err());
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    public Host host() {
        return host;
    }

    public Locale locale() {
        return locale;
    }

    public Ink ink() {
        return ink;
    }

    /** Returns where results go. */
    public PrintWriter out() {
        return out;
    }

    /** Returns where everything else goes. */
    public PrintWriter err() {
        return err;
    }

    /** Returns the day on which the dossier is judged: the one given, or today. */
    public LocalDate today(LocalDate given) {
        return given == null ? LocalDate.now(host.clock()) : given;
    }

    /** Returns a message of the command line. */
    public String text(String key, String... arguments) {
        return MESSAGES.get(locale, key, arguments);
    }

    /** Returns a message about a count, under the key of its number: {@code key.0}, {@code key.1} or {@code key.n}. */
    public String count(String key, int count, String... arguments) {
        final String number = count == 0 ? "0" : count == 1 ? "1" : "n";
        final String[] all = new String[arguments.length + 1];
        all[0] = Integer.toString(count);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return text(key + "." + number, all);
    }

    /** Lists what to choose from: {@code a, b ou c}. */
    public String alternatives(List<String> values) {
        final int last = values.size() - 1;
        return last < 1 ? String.join("", values)
                : text("alternatives", String.join(", ", values.subList(0, last)), values.get(last));
    }

    /** Prints a line of the result. */
    public void say(String line) {
        print(line + "\n");
    }

    /** Prints lines of the result as they are. */
    public void print(String text) {
        out.print(text);
    }

    /** Prints the details of a failure for those who develop. */
    public void trace(Exception failure) {
        failure.printStackTrace(err);
    }

    /** Prints what is wrong with the command itself. */
    public void complain(String message) {
        out.flush();
        err.print(ink.strong(text("complaint.prefix")) + " " + Printable.of(message) + "\n");
        err.flush();
    }

    /** Names the plug-ins that are faulty and were left out. */
    public void complain(List<ContributionFault> faults) {
        faults.forEach(fault -> complain(fault.message(locale)));
    }

    /** Makes the failure that ends the command, with a message that names the cure. */
    public CommandFailure failure(String key, String... arguments) {
        return new CommandFailure(text(key, arguments));
    }

    /** Makes a path of the user absolute. */
    public Path resolve(Path path) {
        return host.folder().resolve(path).normalize();
    }

    /**
     * Returns a path as the output names it: from the current folder when it lies below, with {@code /} on every system.
     */
    public String shown(Path path) {
        final Path absolute = resolve(path);
        final Path shown = absolute.startsWith(host.folder()) ? host.folder().relativize(absolute) : absolute;
        final String text = shown.toString().replace(File.separatorChar, '/');
        return text.isEmpty() ? "." : text;
    }

    /**
     * Hands everything over to the system and returns whether it took it. A reader who left early, such as a pager, is no
     * failure.
     */
    public boolean flush() {
        out.flush();
        err.flush();
        if (watched.failure().isEmpty() || watched.isReaderGone()) {
            return true;
        }
        complain(text("failure.output", watched.failure()));
        return false;
    }
}
