package ma.musharaka.crash;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import ma.musharaka.MusharakaApplication;
import org.awaitility.Awaitility;

/** The house in a virtual machine of its own, and what it has said so far. */
final class Started {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> silent;

    private Started(Process process) {
        this.process = process;
        silent = CompletableFuture.runAsync(
                this::listen, task -> Thread.ofPlatform().daemon().start(task));
    }

    private void listen() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) said.add(line);
        } catch (IOException killed) {
            // nothing more is said
        }
    }

    void await(String what, Callable<Boolean> isSo) {
        Awaitility.await(what)
                .pollInterval(Duration.ofMillis(20))
                .atMost(PATIENCE)
                .until(() -> {
                    if (!process.isAlive()) throw new IllegalStateException("it ended: " + String.join("\n", said));
                    return isSo.call();
                });
    }

    /** As by {@code kill -9}; a database that still runs then ends by itself, or is ended by the next start. */
    void kill() {
        process.destroyForcibly();
        silent.join();
    }

    /** As by a power cut: the database gets no time to put its house in order. */
    void killWithItsDatabase() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.sort((one, other) -> Boolean.compare(isServer(other), isServer(one)));
        all.forEach(ProcessHandle::destroyForcibly);
        kill();
    }

    private static boolean isServer(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("mariadbd");
    }

    List<String> lines(String start) {
        return said.stream().filter(line -> line.startsWith(start)).toList();
    }

    /** What had been said in whole when it died. */
    List<String> acknowledged() {
        return said.stream()
                .filter(line -> line.matches("ACK [0-9A-Z-]{14}|PUBLISHED [0-9A-Z-]{14} q[a-z]{32}"))
                .toList();
    }

    /** The demonstration, kept in this directory; {@code first} are the main method's own arguments, then settings. */
    static Started start(Path home, Class<?> main, String... first) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(first));
        arguments.addAll(List.of(
                "--musharaka.home=" + home,
                "--musharaka.demo=true",
                "--musharaka.limits-times=100000",
                "--server.port=0",
                "--vaadin.productionMode=" + System.getProperty("vaadin.productionMode", "false")));
        return new Started(java(main == MusharakaApplication.class, main, arguments)
                .redirectErrorStream(true)
                .start());
    }

    /** @param shipped whether the tests are left off the class path, as they are where the house is used */
    static ProcessBuilder java(boolean shipped, Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(shipped),
                main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    /** What this virtual machine runs with. */
    private static String classPath(boolean shipped) {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !shipped || !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    Process process() {
        return process;
    }

    List<String> said() {
        return said;
    }
}
