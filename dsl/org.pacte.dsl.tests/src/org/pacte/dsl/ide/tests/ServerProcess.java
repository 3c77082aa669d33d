// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.pacte.dsl.ide.server.StdioServer;

/** The language server as a process of its own, spoken to in bytes. */
final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

    ServerProcess(Path folder) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        process = new ProcessBuilder(java.toString(), "-Duser.language=fr", "-Dlog4j.defaultInitOverride=true", "-cp",
                classPath(), StdioServer.class.getName()).directory(folder.toFile())
                .redirectError(folder.resolve("stderr.txt").toFile()).start();
        Thread.ofPlatform().daemon().start(this::read);
    }

    /** The class path of this process; inside of OSGi, all bundles that the server's bundle is wired to. */
    private static String classPath() {
        Bundle server = FrameworkUtil.getBundle(StdioServer.class);
        if (server == null) {
            return System.getProperty("java.class.path");
        }
        Set<Bundle> found = new LinkedHashSet<>();
        Deque<Bundle> open = new ArrayDeque<>(List.of(server));
        while (!open.isEmpty()) {
            Bundle bundle = open.pop();
            BundleWiring wiring = bundle.adapt(BundleWiring.class);
            if (found.add(bundle) && wiring != null) {
                wiring.getRequiredWires(null).stream().map(BundleWire::getProvider).map(each -> each.getBundle())
                        .forEach(open::push);
            }
        }
        return found.stream().map(FileLocator::getBundleFileLocation).flatMap(Optional::stream).map(File::getPath)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void read() {
        try (InputStream in = new BufferedInputStream(process.getInputStream())) {
            for (String message = next(in); message != null; message = next(in)) {
                messages.add(message);
            }
        } catch (IOException e) {
            messages.add("{\"failure\":\"" + e + "\"}");
        }
    }

    private static String next(InputStream in) throws IOException {
        StringBuilder header = new StringBuilder();
        while (header.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            header.append((char) next);
        }
        int length = Integer.parseInt(header.toString().replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    /** Sends a message with its header. */
    void send(String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        sendBytes(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        sendBytes(body);
    }

    /** Sends whatever it is. */
    void sendBytes(byte[] bytes) throws IOException {
        OutputStream out = process.getOutputStream();
        out.write(bytes);
        out.flush();
    }

    /** The next message of the server; empty where none came in time. */
    Optional<String> receive(long seconds) throws InterruptedException {
        return Optional.ofNullable(messages.poll(seconds, TimeUnit.SECONDS));
    }

    /** The exit code; -1 where the process does not end in time. */
    int exitCode(long seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        process.getOutputStream().close();
    }
}
