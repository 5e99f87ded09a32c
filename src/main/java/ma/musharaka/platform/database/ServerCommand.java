package ma.musharaka.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the server program is called.
 *
 * @param binaries the program and the files it needs
 * @param log where it writes its error log
 * @param fast whether to give up durability for speed
 */
record ServerCommand(ServerBinaries binaries, Path log, boolean fast) {

    private static final String DATA_OPTION = "--datadir=";

    private static final List<String> ALWAYS = List.of(
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--default-time-zone=+00:00",
            "--sql-mode=STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION",
            "--skip-log-bin",
            "--innodb-log-file-size=16M",
            "--innodb-data-file-path=ibdata1:10M:autoextend");

    /** Loopback only, no Unix socket (its path may hold no more than 107 bytes), no files of the client. */
    private static final List<String> SERVING = List.of(
            "--bind-address=127.0.0.1",
            "--socket=",
            "--skip-name-resolve",
            "--local-infile=OFF",
            "--skip-ssl"); // TLS on loopback guards nothing, and making its key takes four seconds at each start

    private static final List<String> FAST = List.of(
            "--innodb-flush-log-at-trx-commit=0",
            "--skip-innodb-doublewrite",
            "--innodb-buffer-pool-size=64M",
            "--innodb-fast-shutdown=2");

    /** Reads statements from its input, fills a data directory with them and ends. */
    List<String> toBootstrap(Path data) {
        List<String> command = command(data);
        command.add("--bootstrap");
        return command;
    }

    /** Runs the statements of a file, then listens. */
    List<String> toServe(Path data, Path initFile, int port) {
        List<String> command = command(data);
        command.addAll(SERVING);
        command.add("--pid-file=" + data.resolve("mariadbd.pid"));
        command.add("--init-file=" + initFile);
        command.add("--port=" + port);
        if (fast) {
            command.addAll(FAST);
        }
        return command;
    }

    /** The servers, of this or an earlier start, that work on a data directory. */
    static List<ProcessHandle> processesOn(Path data) {
        return ProcessHandle.allProcesses()
                .filter(process -> isServerOn(data, process.info()))
                .toList();
    }

    private static boolean isServerOn(Path data, ProcessHandle.Info process) {
        return process.command().orElse("").contains("mariadbd")
                && List.of(process.arguments().orElse(new String[0])).contains(DATA_OPTION + data);
    }

    private List<String> command(Path data) {
        var command = new ArrayList<String>();
        command.add(binaries.server().toString());
        command.add("--no-defaults"); // must be the first
        command.add(DATA_OPTION + data);
        command.add("--basedir=" + binaries.home());
        command.add("--lc-messages-dir=" + binaries.share());
        command.add("--character-sets-dir=" + binaries.share().resolve("charsets"));
        command.add("--log-error=" + log);
        command.add("--tmpdir=" + roomForTables());
        command.addAll(ALWAYS);
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root"); // else it refuses to run as root, which is who one is in many containers
        }
        return command;
    }

    /** A room of its own: a server that starts clears away what lies in its room, and would take another's tables. */
    private Path roomForTables() {
        try {
            return Files.createDirectories(log.resolveSibling(log.getFileName() + ".tmp"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
