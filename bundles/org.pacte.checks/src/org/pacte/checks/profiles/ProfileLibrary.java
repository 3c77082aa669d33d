// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.profiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pacte.checks.Catalogue;
import org.pacte.checks.WordList;
import org.pacte.model.contract.ContractKind;

/** The profiles that come with the rules, and the reader of others. */
public final class ProfileLibrary {
    /** How the files of profiles end. */
    public static final String ENDING = ".profil";
    private static final int LARGEST = 1_000_000;

    private final Catalogue catalogue;
    private final Map<String, Profile> profiles = new LinkedHashMap<>();

    private ProfileLibrary(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Reads the profiles that come with the rules.
     *
     * @throws IllegalStateException when one of ours is at fault
     */
    public static ProfileLibrary load(Catalogue catalogue) {
        ProfileLibrary library = new ProfileLibrary(catalogue);
        for (String name : WordList.beside(ProfileLibrary.class, "profils.txt")) {
            try (InputStream stream = ProfileLibrary.class.getResourceAsStream(name + ENDING)) {
                library.profiles.put(name, library.read(name, stream.readAllBytes()));
            } catch (ProfileException e) {
                throw new IllegalStateException(name + ENDING + ":" + e.faults().getFirst().line() + " " + e.getMessage(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return library;
    }

    /** Returns the profiles that come with the rules. */
    public List<Profile> profiles() {
        return List.copyOf(profiles.values());
    }

    /** Returns one of the profiles that come with the rules. */
    public Optional<Profile> profile(String name) {
        return Optional.ofNullable(profiles.get(name));
    }

    /** Returns the profile that is chosen by itself for a kind of contract. */
    public Optional<Profile> profile(ContractKind kind) {
        return profiles.values().stream().filter(profile -> profile.kinds().contains(kind)).findFirst();
    }

    /**
     * Reads a profile of somebody else.
     *
     * @param name by which messages call it
     * @param bytes the file, UTF-8
     * @throws ProfileException when anything is wrong with it
     */
    public Profile read(String name, byte[] bytes) throws ProfileException {
        if (bytes.length > LARGEST) {
            throw new ProfileException(List.of(ProfileFaults.of(0, "size")));
        }
        return new ProfileReader(name, catalogue, this::profile).read(decode(bytes));
    }

    private static String decode(byte[] bytes) throws ProfileException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new ProfileException(List.of(ProfileFaults.of(0, "encoding")));
        }
    }
}
