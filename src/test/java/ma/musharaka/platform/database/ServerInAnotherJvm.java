package ma.musharaka.platform.database;

import java.io.IOException;
import java.nio.file.Path;

/** Starts the embedded database in a virtual machine that a test can kill. */
final class ServerInAnotherJvm {

    private ServerInAnotherJvm() {}

    static Process start(Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerInAnotherJvm.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
    }

    /** Reads from the other virtual machine's output which process its server is. */
    static ProcessHandle serverOf(Process jvm) throws IOException {
        String line = jvm.inputReader()
                .lines()
                .filter(text -> text.startsWith("server "))
                .findFirst()
                .orElseThrow(() -> new IOException("The other virtual machine did not start its server"));
        return ProcessHandle.of(Long.parseLong(line.substring("server ".length())))
                .orElseThrow();
    }

    public static void main(String[] arguments) throws Exception {
        try (var database = EmbeddedMariaDb.lease(DatabaseFixtures.fastDatabaseIn(Path.of(arguments[0])))) {
            System.out.println("server " + database.process().server().pid());
            System.in.read(); // until it is killed
        }
    }
}
