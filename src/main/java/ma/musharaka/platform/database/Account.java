package ma.musharaka.platform.database;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** A user of the embedded database. The password lives as long as the server process and is nowhere on disk. */
record Account(String name, String password) {

    /** A loopback connection comes from the first where the server resolves no names, else from the second. */
    static final List<String> HOSTS = List.of("127.0.0.1", "localhost");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PASSWORD_BYTES = 24;

    static Account withRandomPassword(String name) {
        return new Account(name, randomPassword());
    }

    static String randomPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return name;
    }
}
