// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Turns the bundles of the core feature into the folder that the command line runs from.
 *
 * <p>Jars lose their signatures, since the virtual machine archives no class of a signed jar; the jars nested in bundles are laid beside the
 * others; and one jar without classes, pacte.jar, names them all in a fixed order.
 */
public final class Assemble {

    /** What only an OSGi framework needs. */
    private static final Pattern OSGI_ONLY = Pattern.compile("org\\.osgi\\..*|org\\.apache\\.(felix|aries)\\..*|org\\.objectweb\\.asm.*"
            + "|org\\.eclipse\\.(osgi|core\\.(contenttype|jobs|runtime)|equinox\\.(app|preferences|registry))");
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    /** Of entries and of jars: the virtual machine drops its archive of classes when a jar's time has changed. */
    private static final LocalDateTime FIXED_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final Path output;
    private final Path lib;
    private final MessageDigest digest;

    private Assemble(Path output) throws NoSuchAlgorithmException {
        this.output = output;
        this.lib = output.resolve("lib");
        this.digest = MessageDigest.getInstance("SHA-256");
    }

    /** Arguments: the folder of bundles, the folder to write, then folders to copy into it, each as {@code from=to}. */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Path bundles = Path.of(arguments[0]);
        Assemble assembly = new Assemble(Path.of(arguments[1]));
        assembly.clear();
        assembly.addJars(bundles);
        assembly.writeStarter();
        for (String copy : List.of(arguments).subList(2, arguments.length)) {
            int separator = copy.lastIndexOf('=');
            assembly.copyFolder(Path.of(copy.substring(0, separator)), copy.substring(separator + 1));
        }
    }

    private void clear() throws IOException {
        if (Files.exists(output)) {
            try (Stream<Path> files = Files.walk(output)) {
                for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(lib);
    }

    private void addJars(Path bundles) throws IOException {
        for (Path bundle : list(bundles)) {
            String name = bundle.getFileName().toString().replaceFirst("_[0-9].*", "");
            if (OSGI_ONLY.matcher(name).matches()) {
                continue;
            }
            try (ZipFile jar = new ZipFile(bundle.toFile())) {
                List<? extends ZipEntry> nested = jar.stream().filter(e -> e.getName().matches("lib/[^/]+\\.jar")).toList();
                for (ZipEntry entry : nested) {
                    addNested(jar, entry);
                }
                if (nested.isEmpty()) {
                    addUnsigned(jar, lib.resolve(name + ".jar"));
                }
            }
        }
    }

    private void addNested(ZipFile bundle, ZipEntry entry) throws IOException {
        Path extracted = Files.createTempFile(output, "nested", ".jar");
        try (InputStream in = bundle.getInputStream(entry)) {
            Files.copy(in, extracted, StandardCopyOption.REPLACE_EXISTING);
        }
        try (ZipFile jar = new ZipFile(extracted.toFile())) {
            addUnsigned(jar, lib.resolve(entry.getName().substring("lib/".length())));
        }
        Files.delete(extracted);
    }

    private void addUnsigned(ZipFile jar, Path target) throws IOException {
        var entries = new TreeMap<String, ZipEntry>();
        jar.stream().filter(e -> !e.isDirectory() && !SIGNATURE.matcher(e.getName()).matches()).forEach(e -> entries.put(e.getName(), e));
        try (ZipOutputStream out = newZip(target)) {
            for (ZipEntry entry : entries.values()) {
                out.putNextEntry(fixed(entry.getName()));
                try (InputStream in = jar.getInputStream(entry)) {
                    in.transferTo(out);
                }
            }
        }
        fixTime(target);
    }

    /** Writes pacte.jar, which names the others, and build-id, which tells one assembly from another. */
    private void writeStarter() throws IOException {
        List<String> names = list(lib).stream().map(p -> p.getFileName().toString()).toList();
        var manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, "org.pacte.cli.Main");
        attributes.put(Attributes.Name.CLASS_PATH, String.join(" ", names));
        try (OutputStream file = Files.newOutputStream(lib.resolve("pacte.jar")); var jar = new JarOutputStream(file)) {
            jar.putNextEntry(fixed("META-INF/MANIFEST.MF"));
            manifest.write(jar);
        }
        fixTime(lib.resolve("pacte.jar"));
        digest.update(String.join(" ", names).getBytes());
        Files.writeString(lib.resolve("build-id"), HexFormat.of().formatHex(digest.digest()).substring(0, 12) + "\n");
    }

    private void copyFolder(Path from, String to) throws IOException {
        Path target = output.resolve(to).normalize();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path copy = target.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private ZipOutputStream newZip(Path target) throws IOException {
        return new ZipOutputStream(new DigestOutputStream(Files.newOutputStream(target), digest));
    }

    private static void fixTime(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(FIXED_TIME.toInstant(ZoneOffset.UTC)));
    }

    private static ZipEntry fixed(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED_TIME);
        return entry;
    }

    private static List<Path> list(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(p -> p.toString().endsWith(".jar")).sorted().forEach(files::add);
        }
        return files;
    }
}
