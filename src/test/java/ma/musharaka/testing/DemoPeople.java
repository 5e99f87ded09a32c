package ma.musharaka.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.access.Acting;

/** The invented people of the demonstration, as they are in the commune of the moment. */
public final class DemoPeople {

    public static final String PASSWORD = "musharaka-demo";

    private final PeopleService people;
    private final CommuneService communes;
    private final Map<String, SignedIn> known = new ConcurrentHashMap<>();

    public DemoPeople(PeopleService people, CommuneService communes) {
        this.people = people;
        this.communes = communes;
    }

    public SignedIn citizen() {
        return signedIn("citizen1@demo.example");
    }

    public SignedIn otherCitizen() {
        return signedIn("citizen2@demo.example");
    }

    /** Acts for an association of Béni Mellal. */
    public SignedIn delegate() {
        return signedIn("delegate-a@demo.example");
    }

    public SignedIn moderator() {
        return signedIn("moderator@" + slug() + ".example");
    }

    public SignedIn petitionOfficer() {
        return signedIn("petitions@" + slug() + ".example");
    }

    public SignedIn editor() {
        return signedIn("editor@" + slug() + ".example");
    }

    /** Sees documents at the counter. */
    public SignedIn clerk() {
        return signedIn("clerk@" + slug() + ".example");
    }

    public SignedIn deputy() {
        return signedIn("deputy@" + slug() + ".example");
    }

    /** Runs the network of communes. */
    public SignedIn operator() {
        return signedIn("operator@demo.example");
    }

    public SignedIn administrator() {
        return signedIn("admin@" + slug() + ".example");
    }

    private String slug() {
        return communes.data(CommuneScope.current()).orElseThrow().slug();
    }

    private SignedIn signedIn(String email) {
        return known.computeIfAbsent(email + " in " + CommuneScope.current(), _ -> {
            if (people.signIn(email, PASSWORD, "test") instanceof PeopleService.SignIn.Done(SignedIn person))
                return people.withSecondFactor(person.personId());
            throw new IllegalStateException(email + " cannot sign in");
        });
    }

    /** Does something as this person, with the rights that signing in would give. */
    public static void as(SignedIn person, Runnable deed) {
        Acting.as(person, () -> {
            deed.run();
            return true;
        });
    }
}
