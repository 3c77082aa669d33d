// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;

/** The documents and formats that are known; a faulty provider is named and left out, and the others stay. */
public final class Documents {

    private static final Messages MESSAGES = Messages.beside(Documents.class);
    private static final Pattern NAME = Pattern.compile("\\p{Ll}[\\p{Ll}\\d-]{0,63}");
    private static final int MOST_FAULTS = 1000;

    /**
     * A provider that was left out.
     *
     * @param provider the class, or the words of the service file when no class could be loaded
     * @param reason what is wrong
     * @param detail the name that is refused, or the message of the exception
     */
    public record Fault(String provider, Reason reason, String detail) {

        /** Why a provider was left out. */
        public enum Reason {
            /** The class cannot be loaded, its constructor fails, or it does not tell its name. */
            BROKEN,
            /** The name is missing or badly formed. */
            BAD_NAME,
            /** Another provider has the same name. */
            DUPLICATE
        }

        /** Returns a sentence that names the provider and the cause. */
        public String message(Locale locale) {
            return MESSAGES.get(locale, "fault." + reason, provider, detail);
        }
    }

    private final Map<String, DocumentKind> kinds;
    private final Map<String, DocumentWriter> writers;
    private final List<Fault> faults;

    private Documents(Collection<DocumentKind> kinds, Collection<DocumentWriter> writers, List<Fault> faults) {
        this.kinds = index(kinds, DocumentKind::id, faults);
        this.writers = index(writers, DocumentWriter::format, faults);
        this.faults = List.copyOf(faults);
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
        var faults = new ArrayList<Fault>();
        return new Documents(providers(kinds, faults), providers(writers, faults), faults);
    }

    /** Takes given documents and formats; of two with one name the first stays and the second is a fault. */
    public static Documents of(Collection<? extends DocumentKind> kinds, Collection<? extends DocumentWriter> writers) {
        return new Documents(List.copyOf(kinds), List.copyOf(writers), new ArrayList<>());
    }

    private static <T> List<T> providers(ServiceLoader<T> services, List<Fault> faults) {
        var found = new ArrayList<T>();
        Iterator<T> providers = services.iterator();
        boolean more = true;
        while (more && faults.size() < MOST_FAULTS) {
            // Both calls fail on a faulty provider, and both go on to the next one afterwards.
            try {
                more = providers.hasNext();
                if (more) {
                    found.add(providers.next());
                }
            } catch (ServiceConfigurationError | LinkageError broken) {
                Throwable cause = broken.getCause() == null ? broken : broken.getCause();
                faults.add(new Fault(String.valueOf(broken.getMessage()), Fault.Reason.BROKEN, cause.toString()));
            }
        }
        // Ours stand before those of plug-ins, so that nobody takes the place of one of ours.
        found.sort(
                Comparator.comparing((T each) -> each.getClass().getClassLoader() != Documents.class.getClassLoader())
                        .thenComparing(each -> each.getClass().getName()));
        return found;
    }

    private static <T> Map<String, T> index(Collection<T> providers, Function<T, String> name, List<Fault> faults) {
        var index = new LinkedHashMap<String, T>();
        for (T provider : providers) {
            String className = provider.getClass().getName();
            try {
                String id = name.apply(provider);
                if (id == null || !NAME.matcher(id).matches()) {
                    faults.add(new Fault(className, Fault.Reason.BAD_NAME, String.valueOf(id)));
                } else if (index.putIfAbsent(id, provider) != null) {
                    faults.add(new Fault(className, Fault.Reason.DUPLICATE, id));
                }
            } catch (RuntimeException broken) {
                faults.add(new Fault(className, Fault.Reason.BROKEN, broken.toString()));
            }
        }
        return index;
    }

    /** Returns the documents in the order of their codes: D1, D2, … D10. */
    public List<DocumentKind> kinds() {
        return kinds.values().stream()
                .sorted(Comparator.comparing((DocumentKind kind) -> kind.code().length())
                        .thenComparing(DocumentKind::code))
                .toList();
    }

    /** Returns the formats, by name. */
    public List<DocumentWriter> writers() {
        return writers.values().stream().sorted(Comparator.comparing(DocumentWriter::format)).toList();
    }

    /** Returns the document of an id, which may be typed without accents. */
    public Optional<DocumentKind> kind(String id) {
        String wanted = Typography.plain(id);
        return kinds.values().stream().filter(kind -> Typography.plain(kind.id()).equals(wanted)).findFirst();
    }

    /** Returns the writer of a format. */
    public Optional<DocumentWriter> writer(String format) {
        return Optional.ofNullable(writers.get(format.toLowerCase(Locale.ROOT)));
    }

    /** Returns the providers that were left out. */
    public List<Fault> faults() {
        return faults;
    }
}
