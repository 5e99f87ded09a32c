package ma.musharaka.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** The running server and its guard, a shell that ends the server as soon as this virtual machine is gone. */
final class ServerProcess implements AutoCloseable {

    /**
     * The guard's input is a pipe from us, which the system closes when we end, be it by SIGKILL. Ctrl-C in a terminal
     * reaches the guard too; it leaves the order of things to us.
     */
    private static final String GUARD = """
            trap '' INT HUP
            exec 3<&0
            "$@" </dev/null >/dev/null 3<&- &
            server=$!
            echo $server
            exec >/dev/null
            (read -r _ <&3; kill -TERM $server) &
            watch=$!
            wait $server
            code=$?
            kill $watch 2>/dev/null
            exit $code
            """;

    private static final int PORT_ATTEMPTS = 5;
    private static final int PAUSE_MILLIS = 15;
    private static final int GREETING_MILLIS = 5_000;
    private static final long START_SECONDS = 120; // recovery after a crash may take its time
    private static final long STOP_SECONDS = 60;

    private final Process guard;
    private final ProcessHandle server;
    private final int port;

    private ServerProcess(Process guard, ProcessHandle server, int port) {
        this.guard = guard;
        this.server = server;
        this.port = port;
    }

    /** Starts a server on a free port and returns once it has run its init file. */
    static ServerProcess start(IntFunction<List<String>> commandForPort, Path log)
            throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            ServerProcess process = launch(commandForPort.apply(port), port, log);
            boolean greeted = false;
            try {
                greeted = process.awaitGreeting();
            } finally {
                if (!greeted) {
                    process.close();
                }
            }
            if (greeted) {
                return process;
            }
            // another program may have taken the port since it was found free; whatever else failed would fail again
            if (attempt == PORT_ATTEMPTS || isFree(port)) {
                throw new IOException("MariaDB did not start, see " + log);
            }
        }
    }

    int port() {
        return port;
    }

    ProcessHandle server() {
        return server;
    }

    ProcessHandle guard() {
        return guard.toHandle();
    }

    @Override
    public void close() throws IOException {
        server.destroy();
        if (!ends(guard.onExit()) || (server.isAlive() && !ends(server.onExit()))) {
            server.destroyForcibly();
        }
        guard.getOutputStream().close();
    }

    private static ServerProcess launch(List<String> command, int port, Path log) throws IOException {
        var guarded = new ArrayList<>(List.of("/bin/sh", "-c", GUARD, "mariadb-guard"));
        guarded.addAll(command);
        Process guard = new ProcessBuilder(guarded)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        String pid = guard.inputReader().readLine();
        ProcessHandle server =
                pid == null ? null : ProcessHandle.of(Long.parseLong(pid)).orElse(null);
        if (server == null) {
            throw new IOException("MariaDB ended at once, see " + log);
        }
        return new ServerProcess(guard, server, port);
    }

    private boolean awaitGreeting() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!greets()) {
            if (guard.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS) || System.nanoTime() - deadline > 0) {
                return false;
            }
        }
        return true;
    }

    /** A bare connection says nothing: the system accepts it before the server has read its init file. */
    private boolean greets() {
        try (var socket = new Socket()) {
            socket.setSoTimeout(GREETING_MILLIS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Whether a process that was told to end does so within reasonable time. */
    static boolean ends(CompletableFuture<?> exit) {
        try {
            exit.orTimeout(STOP_SECONDS, TimeUnit.SECONDS).join();
            return true;
        } catch (CompletionException timeout) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
