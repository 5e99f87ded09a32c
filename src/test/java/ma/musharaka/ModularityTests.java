package ma.musharaka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The rooms of the house and their walls. */
class ModularityTests {

    /** The plan of the house: a room imports only from floors below its own, and not from its neighbours. */
    static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("shell", 8),
            Map.entry("label", 7),
            Map.entry("notification", 7),
            Map.entry("opendata", 7),
            Map.entry("charter", 6),
            Map.entry("programme", 6),
            Map.entry("budget", 6),
            Map.entry("participatorybudget", 6),
            Map.entry("consultation", 6),
            Map.entry("proposal", 6),
            Map.entry("petition", 6),
            Map.entry("meeting", 6),
            Map.entry("information", 6),
            Map.entry("editorial", 6),
            Map.entry("discussion", 5),
            Map.entry("counter", 5),
            Map.entry("moderation", 4),
            Map.entry("journal", 3),
            Map.entry("deadline", 3),
            Map.entry("search", 3),
            Map.entry("people", 2),
            Map.entry("commune", 1),
            Map.entry("platform", 0));

    /** The roof stands on everything and says so by naming nothing; the ground stands on nothing. */
    private static final List<String> NEED_NOT_SAY_WHAT_THEY_STAND_ON = List.of("shell", "platform");

    private static final ApplicationModules HOUSE = ApplicationModules.of(MusharakaApplication.class);

    @Test
    void noRoomReachesIntoAnother() {
        HOUSE.verify();
    }

    @Test
    void everyRoomHasItsPlaceInThePlan() {
        assertThat(HOUSE.stream().map(ModularityTests::name)).isNotEmpty().allMatch(FLOORS::containsKey);
    }

    @Test
    void aRoomSaysWhatItStandsOn() {
        assertThat(HOUSE.stream().map(ModularityTests::name).filter(room -> declared(room) == null))
                .containsExactlyInAnyOrderElementsOf(NEED_NOT_SAY_WHAT_THEY_STAND_ON);
    }

    @Test
    void aRoomMayStandOnLowerFloorsOnly() {
        assertThat(HOUSE.stream()
                        .map(ModularityTests::name)
                        .flatMap(room -> Stream.ofNullable(declared(room))
                                .flatMap(List::stream)
                                .filter(other -> !isBelow(other, room))
                                .map(other -> room + " may use " + other)))
                .isEmpty();
    }

    @Test
    void aRoomDoesStandOnLowerFloorsOnly() {
        assertThat(HOUSE.stream()
                        .flatMap(room -> room.getDirectDependencies(HOUSE)
                                .uniqueModules()
                                .map(ModularityTests::name)
                                .filter(other -> !isBelow(other, name(room)))
                                .map(other -> name(room) + " uses " + other)))
                .isEmpty();
    }

    @Test
    void thePlanIsDrawnForWhoeverReadsTheHouse() {
        Path folder = Path.of("target", "spring-modulith-docs");

        new Documenter(HOUSE).writeDocumentation();

        assertThat(folder.resolve("components.puml")).exists();
        assertThat(HOUSE.stream().map(room -> folder.resolve("module-" + name(room) + ".adoc")))
                .allMatch(Files::exists);
    }

    private static boolean isBelow(String other, String room) {
        return FLOORS.getOrDefault(other, Integer.MAX_VALUE) < FLOORS.getOrDefault(room, -1);
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }

    /** What a room's own annotation names, without named interfaces; nothing when it names nothing. */
    private static List<String> declared(String room) {
        ApplicationModule module = HOUSE.getModuleByName(room).orElseThrow();
        String[] said = HouseClasses.WITHOUT_TESTS
                .getPackage(module.getBasePackage().getName())
                .getAnnotationOfType(org.springframework.modulith.ApplicationModule.class)
                .allowedDependencies();
        return said.length == 1 && said[0].equals(org.springframework.modulith.ApplicationModule.OPEN_TOKEN)
                ? null
                : Stream.of(said)
                        .map(each -> each.replaceAll("\\s*::.*", "").strip())
                        .toList();
    }
}
