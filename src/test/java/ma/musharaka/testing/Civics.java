package ma.musharaka.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import ma.musharaka.people.AssociationDraft;
import ma.musharaka.people.AssociationService;
import ma.musharaka.people.AssociationState;
import ma.musharaka.people.MandateService;
import ma.musharaka.people.SignedIn;
import ma.musharaka.people.cnie.CndpService;
import ma.musharaka.people.cnie.CnieService;
import ma.musharaka.people.level.Act;
import ma.musharaka.people.level.ActLevels;
import ma.musharaka.people.level.Claiming;
import ma.musharaka.people.level.CounterCodes;
import ma.musharaka.people.level.Level;
import ma.musharaka.people.level.LevelService;
import ma.musharaka.people.level.Link;
import ma.musharaka.people.level.ResidentListService;
import ma.musharaka.people.level.SeenDocument;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.LocalizedText;

/** What a commune does to know its people, done in the commune of the moment. */
public final class Civics {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final LevelService levels;
    private final CounterCodes codes;
    private final Claiming claiming;
    private final ResidentListService lists;
    private final ActLevels acts;
    private final CndpService cndp;
    private final CnieService numbers;
    private final AssociationService associations;
    private final MandateService mandates;
    private final DemoPeople people;

    Civics(
            LevelService levels,
            CounterCodes codes,
            Claiming claiming,
            ResidentListService lists,
            ActLevels acts,
            CndpService cndp,
            CnieService numbers,
            AssociationService associations,
            MandateService mandates,
            DemoPeople people) {
        this.levels = levels;
        this.codes = codes;
        this.claiming = claiming;
        this.lists = lists;
        this.acts = acts;
        this.cndp = cndp;
        this.numbers = numbers;
        this.associations = associations;
        this.mandates = mandates;
        this.people = people;
    }

    /** A clerk sees a document of someone. */
    public void check(UUID person, Link link) {
        SignedIn clerk = people.clerk();
        DemoPeople.as(
                clerk,
                () -> levels.record(
                        person,
                        new LevelService.Seen(link, SeenDocument.RESIDENCE_CERTIFICATE, null),
                        clerk.personId()));
    }

    /** The commune enters its CNDP authorisation: it may take identity numbers from now on. */
    public void takeNumbers() {
        SignedIn administrator = people.administrator();
        DemoPeople.as(administrator, () -> cndp.enter("A-DEMO-1/2026", administrator.personId()));
    }

    /** It has none, or gives it back, and with it all numbers. */
    public void takeNoNumbers() {
        SignedIn administrator = people.administrator();
        DemoPeople.as(administrator, () -> cndp.withdraw(administrator.personId()));
    }

    /** The commune imports a list with these rows below its heading. */
    public void list(Link link, String... rows) {
        SignedIn clerk = people.clerk();
        byte[] file = ("nom,date de naissance\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
        DemoPeople.as(
                clerk,
                () -> lists.importList(
                        new ResidentListService.Heading(
                                "Liste " + UUID.randomUUID(),
                                link,
                                LocalDate.now().plusYears(3)),
                        lists.preview(file),
                        clerk.personId()));
    }

    /** Someone declares an association with its seat here, and gives the documents. */
    public UUID declareAssociation(UUID person, String seat, String receipt) {
        associations.register(
                new AssociationDraft(
                        LocalizedText.of("جمعية " + receipt, "Association " + receipt),
                        seat,
                        LocalDate.of(2012, 3, 4),
                        receipt,
                        LocalizedText.of("العناية بالمساحات الخضراء", "Entretien des espaces verts"),
                        Stream.of(AssociationDraft.Kind.values())
                                .map(kind -> new AssociationDraft.Document(kind, associations.keep(kind + ".pdf", PDF)))
                                .toList()),
                person);
        return associations.declaredBy(person).stream()
                .filter(declared -> receipt.equals(declared.receipt()))
                .findFirst()
                .orElseThrow()
                .association()
                .id();
    }

    /** A clerk says what they found in the documents. */
    public void judge(UUID association, AssociationState verdict, String reason) {
        SignedIn clerk = people.clerk();
        DemoPeople.as(clerk, () -> associations.judge(association, verdict, reason, clerk.personId()));
    }

    private void leaveAnAssociation(UUID person) {
        UUID association = declareAssociation(person, CommuneScope.current(), "T-" + UUID.randomUUID());
        judge(association, AssociationState.VERIFIED, "");
        mandates.invite(association, null, person);
    }

    /** One of everything, so that each table has a row. */
    public void leaveTraces() {
        SignedIn clerk = people.clerk();
        UUID person = people.otherCitizen().personId();
        check(person, Link.ACTIVE);
        UUID check = levels.of(person).getFirst().id();
        DemoPeople.as(clerk, () -> {
            levels.withdraw(check, "Fausse attestation, dit l’employeur", clerk.personId());
            codes.issue(new LevelService.Seen(null, SeenDocument.PASSPORT, null), clerk.personId());
        });
        codes.show(person);
        SignedIn administrator = people.administrator();
        takeNumbers();
        numbers.give(person, "ZZ1234567");
        list(Link.RESIDENT, "Personne Inventée,1950-02-03");
        claiming.byCode(person, "no such code");
        leaveAnAssociation(person);
        DemoPeople.as(administrator, () -> {
            Level before = acts.needed(Act.PETITION_SIGN);
            acts.change(Act.PETITION_SIGN, Level.IDENTITY, administrator.personId());
            acts.change(Act.PETITION_SIGN, before, administrator.personId());
        });
    }
}
