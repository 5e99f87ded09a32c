package ma.musharaka.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import ma.musharaka.notification.SmsGateway;

/** Every telephone that the house sends a short message to. */
public final class Telephones implements SmsGateway {

    private final Map<String, List<String>> received = new ConcurrentHashMap<>();

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
