package ma.musharaka.people.body;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.people.ui.BodiesReading;
import ma.musharaka.people.ui.NetworkBodyReading;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The network's committees, which stand on every commune's site and belong to none. */
@IntegrationTest
class NetworkBodiesTests {

    @Autowired
    NetworkBodies network;

    @Autowired
    Bodies bodies;

    @Autowired
    BodiesReading list;

    @Autowired
    NetworkBodyReading page;

    @Autowired
    CommuneService communes;

    @Autowired
    DemoPeople people;

    @Autowired
    Sites sites;

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient rows;

    @Test
    void everyCommunesSiteShowsThemAndNoCommuneHasThemAsItsOwn() {
        for (String commune : List.of(BENI_MELLAL, DEMNATE))
            CommuneScope.run(commune, () -> {
                assertThat(network.today()).extracting(BodyData::kind).contains(BodyKind.ACCREDITATION_COMMITTEE);
                assertThat(bodies.today()).extracting(BodyData::kind).doesNotContain(BodyKind.ACCREDITATION_COMMITTEE);
                assertThat(read(list, Map.of())).contains("/bodies/network/accreditation-committee");
                assertThat(read(page, Map.of("slug", "accreditation-committee")))
                        .contains("Comité d’accréditation", "Membre 1 du réseau");
                assertThat(bodies.find("accreditation-committee")).isEmpty();
            });
        assertThat(communes.exists(CommuneScope.NETWORK)).isFalse();
        assertThat(communes.all()).extracting("code").doesNotContain(CommuneScope.NETWORK);
    }

    @Test
    void anOperatorKeepsThemFromAnyCommunesSiteAndTheJournalOfTheNetworkSaysSo() {
        CommuneScope.run(
                DEMNATE,
                () -> DemoPeople.as(people.operator(), () -> {
                    UUID operator = people.operator().personId();
                    network.form(draft("visiting-team", BodyKind.TECHNICAL_TEAM), operator);
                    BodyData team = network.find("visiting-team").orElseThrow();
                    network.join(
                            team.id(),
                            new MemberDraft(
                                    null,
                                    LocalizedText.of("عضو", "Visiteuse"),
                                    BodyRole.CHAIR,
                                    LocalDate.of(2026, 1, 1),
                                    null),
                            operator);
                    MemberData member = network.members(team.id()).getFirst();
                    network.leave(member.id(), LocalDate.of(2026, 6, 30), operator);
                    assertThat(network.members(team.id())).isEmpty();
                    assertThat(network.former(team.id())).hasSize(1);
                    assertThat(faults(() -> network.form(draft("own", BodyKind.YOUTH_COUNCIL), operator)))
                            .containsExactly("body.kind-elsewhere");
                }));
        assertThat(rows.sql("select fact from journal_entry where commune = '0' order by at, id")
                        .query(String.class)
                        .list())
                .containsExactly("body.formed", "body.member-joined", "body.member-left");
    }

    @Test
    void nobodyElseTouchesThem() {
        CommuneScope.run(
                BENI_MELLAL,
                () -> DemoPeople.as(
                        people.administrator(),
                        () -> assertThatThrownBy(() -> network.form(
                                        draft("not-mine", BodyKind.TECHNICAL_TEAM),
                                        people.administrator().personId()))
                                .isInstanceOf(AccessDeniedException.class)));
        CommuneScope.run(
                BENI_MELLAL,
                () -> DemoPeople.as(
                        people.administrator(),
                        () -> assertThat(faults(() -> bodies.form(
                                        draft("not-ours", BodyKind.TECHNICAL_TEAM),
                                        people.administrator().personId())))
                                .containsExactly("body.kind-elsewhere")));
    }

    private static BodyDraft draft(String slug, BodyKind kind) {
        return new BodyDraft(
                slug,
                kind,
                LocalizedText.of("فريق الزيارة", "Équipe de visite"),
                new LocalizedText(null, null, null),
                LocalDate.of(2026, 1, 1));
    }

    private static List<String> faults(Runnable deed) {
        try {
            deed.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.violations().stream()
                    .map(InvalidInput.Violation::key)
                    .toList();
        }
    }

    private String read(ReadingSource source, Map<String, String> route) {
        return source.read(new ReadingRequest(sites.current(), texts.in(Language.FR), "/bodies", route, Map.of(), null))
                .orElseThrow()
                .blocks()
                .toString();
    }
}
