// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.drafting;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryRegistryImpl;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;
import org.pacte.dsl.dossier.DossierReader;
import org.pacte.dsl.ide.PacteIdeSetup;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.OrganizationKind;
import org.pacte.model.contract.RegisterEntry;
import org.pacte.model.contract.Service;
import org.pacte.model.contract.Territory;
import org.pacte.model.dossier.Dossier;

/**
 * A contract that others are begun from: {@code contrat.pacte} and {@code registre.pacte} in a folder. A draft is its
 * text, cut and filled in by the same edits as quick fixes make. Reads and computes: not for the thread of a window.
 */
public final class ContractModel {
    static final String CONTRACT_FILE = "contrat.pacte";
    static final String REGISTER_FILE = "registre.pacte";

    private final Path folder;
    private final Map<String, String> texts;
    private final Injector services;

    private ContractModel(Path folder, Map<String, String> texts, Injector services) {
        this.folder = folder;
        this.texts = texts;
        this.services = services;
    }

    /** Reads the models in the folders of a folder, in the order of their names. */
    public static List<ContractModel> below(Path folder) throws IOException {
        List<ContractModel> models = new ArrayList<>();
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path each : folders.filter(path -> Files.isRegularFile(path.resolve(CONTRACT_FILE))).sorted().toList()) {
                models.add(read(each));
            }
        }
        return models;
    }

    /** Reads the model of a folder. */
    public static ContractModel read(Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : List.of(CONTRACT_FILE, REGISTER_FILE)) {
            texts.put(name, Files.readString(folder.resolve(name), StandardCharsets.UTF_8));
        }
        return new ContractModel(folder, texts, language());
    }

    private static Injector language() {
        return new PacteIdeSetup(Locale.FRENCH, Clock.systemUTC(), new ResourceServiceProviderRegistryImpl(),
                new ResourceFactoryRegistryImpl()).createInjectorAndDoEMFRegistration();
    }

    /** Returns the qualified names of the entries and services of a dossier, which a draft for it must know. */
    public static Set<String> names(Path dossier) throws IOException {
        return language().getInstance(DossierReader.class).read(dossier).model().byQualifiedName().entrySet().stream()
                .filter(named -> named.getValue().stream()
                        .anyMatch(each -> each instanceof RegisterEntry || each instanceof Service))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Returns the name of the model's folder. */
    public String id() {
        return folder.getFileName().toString();
    }

    /** Returns what of the model can be chosen. */
    public ModelOutline outline() {
        Dossier dossier = new DraftText(folder, texts, services).dossier();
        Contract contract = dossier.contracts().getFirst();
        String place = contract.getTerritories().stream().map(Territory::getName).findFirst().orElse("");
        return new ModelOutline(contract.getTitle(), place, contract.getStart(), contract.getEnd(),
                contract.getParties().stream().map(ContractModel::party).toList(),
                contract.getAxes().stream().map(axis -> new ModelOutline.Part(axis.getName(), axis.getTitle())).toList(),
                contract.getAxes().stream().anyMatch(axis -> !axis.getItems().isEmpty()));
    }

    private static ModelOutline.Party party(Actor actor) {
        boolean needed = actor instanceof Organization organization
                && (organization.getKind() == OrganizationKind.PREFECTURE
                || organization.getKind() == OrganizationKind.MUNICIPALITY);
        return new ModelOutline.Party(actor.getName(), actor.getTitle(), needed);
    }

    /**
     * Begins a contract. The same order always gives the same texts, which are laid out.
     *
     * @throws IllegalArgumentException when the order keeps no axis or its days are in the wrong order
     */
    public Draft draft(DraftOrder order) {
        if (order.axes().isEmpty() || !order.end().isAfter(order.start())) {
            throw new IllegalArgumentException(order.toString());
        }
        DraftText text = new DraftText(folder, texts, services);
        Cuts cuts = new Cuts(text, order);
        cuts.make();
        new Fillings(text, order, outline()).make();
        cuts.leaveToDossier();
        boolean registers = text.dossier().register().size() > text.dossier().contracts().size();
        return new Draft(text.contract().getName(), text.laidOut(CONTRACT_FILE),
                registers ? Optional.of(text.laidOut(REGISTER_FILE)) : Optional.empty());
    }
}
