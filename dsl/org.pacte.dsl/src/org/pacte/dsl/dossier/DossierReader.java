// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.dossier;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.pacte.dsl.names.ContractResource;
import org.pacte.model.text.Messages;

/** Reads a dossier from disk: every contract file of a folder, or one file with its neighbours. */
public final class DossierReader {
    /** Larger files are refused rather than read for minutes; the largest real contract has a hundredth of it. */
    static final long LARGEST_FILE = 20L * 1024 * 1024;
    private static final Messages MESSAGES = Messages.beside(DossierReader.class);
    private static final String NAME = "dossier";

    private final Provider<XtextResourceSet> resourceSets;
    private final IResourceFactory resources;
    private final IResourceDescription.Manager descriptions;
    private final Locale locale;

    @Inject
    public DossierReader(Provider<XtextResourceSet> resourceSets, IResourceFactory resources, IResourceDescription.Manager descriptions,
            Locale locale) {
        this.resourceSets = resourceSets;
        this.resources = resources;
        this.descriptions = descriptions;
        this.locale = locale;
    }

    /**
     * Reads all contract files below a folder; of a file, the whole folder around it, since a contract needs its register.
     *
     * @throws IOException when the folder itself cannot be listed; what is wrong with one file is told in its place
     */
    public TextDossier read(Path path) throws IOException {
        final Path folder = Files.isDirectory(path) ? path : Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
        final XtextResourceSet set = resourceSets.get();
        final List<TextFile> read = new ArrayList<>();
        for (final Path file : ContractFiles.below(folder)) {
            read.add(read(file, set));
        }
        index(set, read);
        return new TextDossier(folder, set, List.copyOf(read));
    }

    /**
     * Reads texts that lie nowhere yet, as the files of one folder.
     *
     * @param texts by the name of the file
     */
    public TextDossier read(Path folder, Map<String, String> texts) {
        final XtextResourceSet set = resourceSets.get();
        final List<TextFile> read = new ArrayList<>();
        texts.forEach((name, text) -> {
            final Path file = folder.resolve(name);
            try {
                read.add(TextFile.of(file, load(file, text.getBytes(StandardCharsets.UTF_8), set)));
            } catch (final IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        index(set, read);
        return new TextDossier(folder, set, List.copyOf(read));
    }

    private ContractResource load(Path file, byte[] bytes, XtextResourceSet set) throws IOException {
        // Not the set's own registry, which is global: the last language that was set up would speak.
        final ContractResource resource = (ContractResource) resources
                .createResource(URI.createFileURI(file.toAbsolutePath().normalize().toString()));
        set.getResources().add(resource);
        resource.load(new ByteArrayInputStream(bytes), Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        return resource;
    }

    private TextFile read(Path file, XtextResourceSet set) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                return TextFile.unreadable(file, message("file.large", Long.toString(LARGEST_FILE / (1024 * 1024))));
            }
            final byte[] bytes = Files.readAllBytes(file);
            final Optional<Charset> wide = WideText.charset(bytes);
            if (wide.isPresent()) {
                return TextFile.unreadable(file, message("file.utf16"), 1, 1, new String(bytes, wide.get()));
            }
            final ContractResource resource = load(file, bytes, set);
            if (resource.undecodable().isPresent()) {
                set.getResources().remove(resource);
                return undecodable(file, bytes, resource);
            }
            return TextFile.of(file, resource);
        } catch (final IOException | RuntimeException | StackOverflowError e) {
            // Whatever one file does to the parser, the others are still read.
            return TextFile.unreadable(file, message("file.unreadable", e.getClass().getSimpleName() + " " + e.getMessage()));
        }
    }

    private TextFile undecodable(Path file, byte[] bytes, ContractResource resource) {
        final int offset = resource.undecodable().getAsInt();
        final String before = new String(bytes, 0, offset, StandardCharsets.UTF_8);
        final int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return TextFile.unreadable(file, message("file.encoding"), line, before.length() - before.lastIndexOf('\n'),
                resource.guess().orElse(""));
    }

    /** Gives the resource set the index through which references across files are found, as the language server does. */
    private void index(XtextResourceSet set, List<TextFile> files) {
        final List<IResourceDescription> known = files.stream().flatMap(file -> file.resource().stream())
                .map(descriptions::getResourceDescription).toList();
        final ProjectDescription dossier = new ProjectDescription();
        dossier.setName(NAME);
        dossier.attachToEmfObject(set);
        new ChunkedResourceDescriptions(Map.of(NAME, new ResourceDescriptionsData(known))).attachToEmfObject(set);
    }

    private String message(String key, String... arguments) {
        return MESSAGES.get(locale, key, arguments);
    }
}
