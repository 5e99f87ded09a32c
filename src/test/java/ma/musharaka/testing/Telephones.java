package ma.musharaka.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import ma.musharaka.notification.SmsGateway;

/** Every telephone that the house sends a short message to. */
public final class Telephones implements SmsGateway {

    /** Seven digits: of the mobile numbers that begin with 061 each is one, and of those with 06 not. */
    private static final int NUMBERS = 10_000_000;

    private final Map<String, List<String>> received = new ConcurrentHashMap<>();

    /** A mobile number of Morocco that no other test has. */
    public static String aNumber() {
        return "+21261%07d".formatted(Math.floorMod(UUID.randomUUID().getMostSignificantBits(), NUMBERS));
    }

    @Override
    public Handed send(UUID key, String number, String text) {
        received.computeIfAbsent(number, _ -> new CopyOnWriteArrayList<>()).add(text);
        return Handed.TAKEN;
    }

    /** What this telephone has received, in order. */
    public List<String> received(String number) {
        return received.getOrDefault(number, List.of());
    }
}
