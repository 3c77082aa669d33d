// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.util.Locale;
import org.apache.log4j.Logger;

/** The language server on a port of this machine, for editors that connect to a running server. */
public final class SocketServer implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(SocketServer.class);
    private static final int WAITING = 8;

    private final ServerSocket socket;
    private final Locale locale;
    private final Clock clock;

    private SocketServer(ServerSocket socket, Locale locale, Clock clock) {
        this.socket = socket;
        this.locale = locale;
        this.clock = clock;
    }

    /**
     * Takes a port; nobody outside of this machine can reach it.
     *
     * @param port 0 for any that is free
     * @throws IOException when the port is taken or not allowed
     */
    public static SocketServer listen(int port, Locale locale, Clock clock) throws IOException {
        return new SocketServer(new ServerSocket(port, WAITING, InetAddress.getLoopbackAddress()), locale, clock);
    }

    /** The port that was taken. */
    public int port() {
        return socket.getLocalPort();
    }

    /** Serves each client by a server of its own until this is closed. */
    public void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofPlatform().daemon().name("pacte-client").start(() -> serve(client));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    LOG.warn("a client could not be accepted", e);
                }
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            StdioServer.serve(client.getInputStream(), client.getOutputStream(), locale, clock);
        } catch (IOException | RuntimeException e) {
            // One client that goes without a word must not end the others.
            LOG.warn("a client was lost", e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
