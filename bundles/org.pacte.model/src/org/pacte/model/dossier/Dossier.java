// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.pacte.model.contract.Addition;
import org.pacte.model.contract.Amendment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.DossierElement;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.contract.Modification;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.ProgressReport;
import org.pacte.model.contract.RegisterEntry;

/**
 * The files that see each other, as one whole: contracts, register entries, and elements by qualified name.
 *
 * <p>A snapshot in the order of the files' URIs, so that what is computed from it never depends on the order of loading.
 * Everything is linear in the size of the dossier and computed once. Safe for use by several threads as long as nobody
 * changes the model.
 */
public final class Dossier {
    private static final Comparator<DossierFile> BY_URI = Comparator.comparing(Dossier::uri);

    private final List<DossierFile> files;
    private final List<Contract> contracts;
    private final Map<Contract, ContractContents> contents;
    private final Map<Class<?>, List<?>> entries = new ConcurrentHashMap<>();
    private Map<String, List<NamedElement>> byQualifiedName;
    private Map<Contract, List<Amendment>> amendments;

    private Dossier(List<DossierFile> files) {
        this.files = files;
        this.contracts = entries(files, Contract.class);
        this.contents = Collections.synchronizedMap(new IdentityHashMap<>());
    }

    /** Makes the dossier of the resources that hold a file of the language; others are left aside. */
    public static Dossier of(Collection<? extends Resource> resources) {
        List<DossierFile> files = new ArrayList<>();
        // A copy, since resolving a reference may load one more resource.
        for (Resource resource : List.copyOf(resources)) {
            resource.getContents().stream().filter(DossierFile.class::isInstance).map(DossierFile.class::cast).forEach(files::add);
        }
        return ofFiles(files);
    }

    /** Makes the dossier of some files; those without a resource keep the order given. */
    public static Dossier ofFiles(Collection<? extends DossierFile> files) {
        return new Dossier(files.stream().map(DossierFile.class::cast).sorted(BY_URI).toList());
    }

    private static String uri(DossierFile file) {
        return file.eResource() == null || file.eResource().getURI() == null ? "" : file.eResource().getURI().toString();
    }

    public List<DossierFile> files() {
        return files;
    }

    public List<Contract> contracts() {
        return contracts;
    }

    /** Returns the entries of a kind at the top of the files: organisations, bodies, agreements, contracts ... */
    public <T extends DossierElement> List<T> entries(Class<T> kind) {
        return entries.computeIfAbsent(kind, each -> entries(files, each)).stream().map(kind::cast).toList();
    }

    private static <T> List<T> entries(List<DossierFile> files, Class<T> kind) {
        List<T> entries = new ArrayList<>();
        for (DossierFile file : files) {
            file.getElements().stream().filter(kind::isInstance).map(kind::cast).forEach(entries::add);
        }
        return List.copyOf(entries);
    }

    /** Returns all register entries, contracts included. */
    public List<RegisterEntry> register() {
        return entries(files, RegisterEntry.class);
    }

    /** Returns what a contract and its amendments hold; computed once. */
    public ContractContents contents(Contract contract) {
        return contents.computeIfAbsent(contract, each -> ContractContents.of(each, amendments(each)));
    }

    /** Returns what each contract holds. */
    public List<ContractContents> contents() {
        return contracts.stream().map(this::contents).toList();
    }

    /** Returns the elements that bear a qualified name: none, one, or several when the author repeated it. */
    public List<NamedElement> named(String qualifiedName) {
        return byQualifiedName().getOrDefault(qualifiedName, List.of());
    }

    /** Returns the elements by qualified name, names and elements in the order of the text; nameless elements are left out. */
    public synchronized Map<String, List<NamedElement>> byQualifiedName() {
        if (byQualifiedName == null) {
            Map<String, List<NamedElement>> index = new LinkedHashMap<>();
            for (DossierFile file : files) {
                for (Iterator<EObject> all = file.eAllContents(); all.hasNext();) {
                    if (all.next() instanceof NamedElement element && element.getName() != null) {
                        index.computeIfAbsent(qualifiedName(element), name -> new ArrayList<>(1)).add(element);
                    }
                }
            }
            byQualifiedName = Collections.unmodifiableMap(index);
        }
        return byQualifiedName;
    }

    /** Returns the amendments of a contract, the oldest first; those of one day by their number. */
    public List<Amendment> amendments(Contract contract) {
        return amendments().getOrDefault(contract, List.of());
    }

    private synchronized Map<Contract, List<Amendment>> amendments() {
        if (amendments == null) {
            amendments = new IdentityHashMap<>();
            entries(files, Amendment.class).stream().filter(each -> each.getContract() != null && each.getDate() != null)
                    .sorted(Comparator.comparing(Amendment::getDate).thenComparing(Amendment::getNumber))
                    .forEach(each -> amendments.computeIfAbsent(each.getContract(), contract -> new ArrayList<>()).add(each));
        }
        return amendments;
    }

    /**
     * Returns the name by which an element is known in the whole dossier: {@code csi.sécurité.caméras}.
     *
     * <p>The names of the elements around it come first; those without a name are skipped, and the result is empty when the
     * element itself has none, as in a text that is still being typed. What an amendment adds is named as if it stood in the
     * contract.
     */
    public static String qualifiedName(NamedElement element) {
        return qualifiedName(element, Dossier::targetName);
    }

    /**
     * Returns the name of an element as {@link #qualifiedName(NamedElement)} does, without following references.
     *
     * @param targets the name of what a reference of an element names, or {@code null}
     */
    public static String qualifiedName(NamedElement element, BiFunction<EObject, EReference, String> targets) {
        if (element.getName() == null) {
            return "";
        }
        StringBuilder name = new StringBuilder(element.getName());
        for (EObject around = element.eContainer(); around != null; around = around.eContainer()) {
            String part = around instanceof NamedElement named ? named.getName() : amendedName(around, targets);
            if (part != null) {
                name.insert(0, '.').insert(0, part);
            }
        }
        return name.toString();
    }

    /** The place in the contract that a part of an amendment speaks of. */
    private static String amendedName(EObject around, BiFunction<EObject, EReference, String> targets) {
        return switch (around) {
            case Amendment amendment -> targets.apply(amendment, Literals.AMENDMENT__CONTRACT);
            case Addition addition -> targets.apply(addition, Literals.ADDITION__AXIS);
            case Modification change -> targets.apply(change, Literals.MODIFICATION__TARGET);
            default -> null;
        };
    }

    private static String targetName(EObject owner, EReference reference) {
        return owner.eGet(reference) instanceof NamedElement target && !target.eIsProxy() ? target.getName() : null;
    }

    /**
     * Returns the contract in which an element lies; a contract lies in itself, and an amendment or a report in the contract
     * that it follows.
     */
    public static Optional<Contract> contractOf(EObject element) {
        for (EObject around = element; around != null; around = around.eContainer()) {
            Contract found = switch (around) {
                case Contract contract -> contract;
                case Amendment amendment -> amendment.getContract();
                case ProgressReport report -> report.getContract();
                default -> null;
            };
            if (found != null && !found.eIsProxy()) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Returns the closest element with a name, the element itself included; empty for a file. */
    public static Optional<NamedElement> namedAround(EObject element) {
        NamedElement named = nearest(element, NamedElement.class);
        while (named != null && named.getName() == null) {
            named = nearest(named.eContainer(), NamedElement.class);
        }
        return Optional.ofNullable(named);
    }

    private static <T> T nearest(EObject element, Class<T> kind) {
        EObject around = element;
        while (around != null && !kind.isInstance(around)) {
            around = around.eContainer();
        }
        return kind.cast(around);
    }
}
