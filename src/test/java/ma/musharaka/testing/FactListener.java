package ma.musharaka.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.Role;
import ma.musharaka.platform.CommuneScope;
import org.springframework.modulith.events.ApplicationModuleListener;

/** Listens as a room does, and remembers where it found itself. */
public class FactListener {

    private final PeopleService people;
    private final Map<UUID, List<Heard>> heard = new ConcurrentHashMap<>();
    private final Set<UUID> failing = ConcurrentHashMap.newKeySet();

    /**
     * @param commune of the thread
     * @param moderators of that commune, as the database shows them to this thread
     */
    public record Heard(String commune, List<String> moderators, String thread) {}

    FactListener(PeopleService people) {
        this.people = people;
    }

    @ApplicationModuleListener
    void on(TestFact fact) {
        Thread thread = Thread.currentThread();
        heard.computeIfAbsent(fact.id(), _ -> new CopyOnWriteArrayList<>())
                .add(new Heard(
                        CommuneScope.current(),
                        people.holders(Role.MODERATOR).stream()
                                .map(PeopleService.Contact::to)
                                .toList(),
                        thread.getName()));
        if (failing.contains(fact.id())) throw new IllegalStateException("fails, as the test wants it");
    }

    /** What was heard of a fact, once for each time. */
    public List<Heard> of(TestFact fact) {
        return heard.getOrDefault(fact.id(), List.of());
    }

    public void failOn(TestFact fact) {
        failing.add(fact.id());
    }

    public void succeedOn(TestFact fact) {
        failing.remove(fact.id());
    }
}
