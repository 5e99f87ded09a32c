package ma.musharaka.people.entrance;

import java.util.Optional;
import java.util.UUID;
import ma.musharaka.people.PeopleService;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.DemoSource;
import ma.musharaka.platform.MusharakaProperties;
import org.springframework.stereotype.Component;

/**
 * The telephones of the demonstration's staff: all have one secret, which stands here for everyone to read, and the page
 * that asks for a code shows it. Codes are good once there too. It exists on the loopback address only.
 */
@Component
public class DemoSecondFactor implements DemoSource {

    /** In Base32, for whoever wants it on a telephone. */
    static final String SECRET = "MUSHARAKADEMOKEYFOREVERYONE23456";

    private final SecondFactors factors;
    private final PeopleService people;
    private final MusharakaProperties properties;

    DemoSecondFactor(SecondFactors factors, PeopleService people, MusharakaProperties properties) {
        this.factors = factors;
        this.people = people;
        this.properties = properties;
    }

    /** After the people. */
    @Override
    public int order() {
        return 11;
    }

    @Override
    public void load(DemoFiles files) {
        people.staff().forEach(person -> factors.enrolForDemonstration(person, SECRET));
    }

    /** The next code that was not used; nothing while all that are good now were, and nothing outside the demonstration. */
    public Optional<String> code(UUID person) {
        if (!properties.demo()) return Optional.empty();
        return factors.unusedStep(person, SECRET).stream()
                .mapToObj(step -> OneTimeCodes.code(SECRET, step))
                .findFirst();
    }
}
