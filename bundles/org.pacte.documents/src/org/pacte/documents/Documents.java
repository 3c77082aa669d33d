// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pacte.model.contribution.ContributionFault;
import org.pacte.model.contribution.Contributions;
import org.pacte.model.text.Typography;

/** The documents and formats that are known; a faulty provider is named and left out, and the others stay. */
public final class Documents {

    private static final Pattern NAME = Pattern.compile("\\p{Ll}[\\p{Ll}\\d-]{0,63}");

    private final Contributions<DocumentKind> kinds;
    private final Contributions<DocumentWriter> writers;

    private Documents(Contributions<DocumentKind> kinds, Contributions<DocumentWriter> writers) {
        this.kinds = kinds;
        this.writers = writers;
    }

    /** Finds what is provided on the class path or, in OSGi, by all bundles. */
    public static Documents load() {
        // The form with one argument is the one that the service-loader mediator of OSGi replaces.
        return load(ServiceLoader.load(DocumentKind.class), ServiceLoader.load(DocumentWriter.class));
    }

    /** Finds what a class loader sees, such as that of a folder of plug-ins. */
    public static Documents load(ClassLoader loader) {
        return load(ServiceLoader.load(DocumentKind.class, loader), ServiceLoader.load(DocumentWriter.class, loader));
    }

    private static Documents load(ServiceLoader<DocumentKind> kinds, ServiceLoader<DocumentWriter> writers) {
        return new Documents(Contributions.load(kinds, Documents.class, DocumentKind::id, NAME),
                Contributions.load(writers, Documents.class, DocumentWriter::format, NAME));
    }

    /** Takes given documents and formats; of two with one name the first stays and the second is a fault. */
    public static Documents of(Collection<? extends DocumentKind> kinds, Collection<? extends DocumentWriter> writers) {
        return new Documents(Contributions.of(kinds, DocumentKind::id, NAME), Contributions.of(writers, DocumentWriter::format, NAME));
    }

    /** Returns the documents in the order of their codes: D1, D2, … D10. */
    public List<DocumentKind> kinds() {
        return kinds.byName().values().stream()
                .sorted(Comparator.comparing((DocumentKind kind) -> kind.code().length())
                        .thenComparing(DocumentKind::code))
                .toList();
    }

    /** Returns the formats, by name. */
    public List<DocumentWriter> writers() {
        return writers.byName().values().stream().sorted(Comparator.comparing(DocumentWriter::format)).toList();
    }

    /** Returns the document of an id, which may be typed without accents. */
    public Optional<DocumentKind> kind(String id) {
        String wanted = Typography.plain(id);
        return kinds.byName().values().stream().filter(kind -> Typography.plain(kind.id()).equals(wanted)).findFirst();
    }

    /** Returns the writer of a format. */
    public Optional<DocumentWriter> writer(String format) {
        return Optional.ofNullable(writers.byName().get(format.toLowerCase(Locale.ROOT)));
    }

    /** Returns the providers that were left out. */
    public List<ContributionFault> faults() {
        return Stream.concat(kinds.faults().stream(), writers.faults().stream()).toList();
    }
}
