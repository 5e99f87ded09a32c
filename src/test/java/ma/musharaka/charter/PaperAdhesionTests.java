package ma.musharaka.charter;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import ma.musharaka.counter.CounterDraft;
import ma.musharaka.counter.CounterService;
import ma.musharaka.counter.CounterService.Claim;
import ma.musharaka.counter.CounterService.Handed;
import ma.musharaka.journal.Receipts;
import ma.musharaka.people.AssociationReference;
import ma.musharaka.people.AssociationService;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Newcomers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adhesions to the charter that come on paper, from citizens without an account and from associations. */
@IntegrationTest
class PaperAdhesionTests {

    @Autowired
    CounterService counter;

    @Autowired
    AdhesionService adhesions;

    @Autowired
    AssociationService associations;

    @Autowired
    Receipts receipts;

    @Autowired
    Newcomers newcomers;

    @Autowired
    DemoPeople people;

    @Autowired
    JdbcClient rows;

    @Test
    void aCitizensPaperCountsLikeAnAdhesionByTheWebAndSaysHowItCame() {
        long before = here(adhesions::citizens);

        Handed handed = enter("citizen");

        assertThat(here(adhesions::citizens)).isEqualTo(before + 1);
        assertThat(here(() -> receipts.find(handed.record().receipt()))).isPresent();
        assertThat(rows.sql("select channel from journal_entry where fact = 'charter.adhered' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("PAPER");
    }

    @Test
    void whoClaimsItAdheresByTheirAccountAndCanTakeItBack() {
        Handed handed = enter("citizen");
        UUID person = newcomer();

        assertThat(claim(handed, person)).isEqualTo(Claim.DONE);

        assertThat(here(() -> adhesions.of(person)).own())
                .satisfies(own -> assertThat(own.since()).isEqualTo(LocalDate.of(2026, 11, 2)));
        long with = here(adhesions::citizens);
        assertThat(here(() -> adhesions.withdraw(person))).isTrue();
        assertThat(here(adhesions::citizens)).isEqualTo(with - 1);
    }

    @Test
    void whoAdheresAlreadyIsCountedOnceAfterTheClaim() {
        UUID person = newcomer();
        here(() -> adhesions.adhere(person));
        long before = here(adhesions::citizens);
        Handed handed = enter("citizen");

        assertThat(claim(handed, person)).isEqualTo(Claim.DONE);

        assertThat(here(adhesions::citizens)).isEqualTo(before);
    }

    @Test
    void anAssociationAdheresOnceByWhicheverWay() {
        String code = here(() -> associations.verified().getLast().association().code());
        UUID id = here(
                () -> associations.verified(code).orElseThrow().association().id());
        if (!here(() -> adhesions.adheres(id))) enter(code);

        assertThat(here(() -> adhesions.associations()))
                .extracting(each -> each.association().code())
                .containsOnlyOnce(code);
        assertThatThrownBy(() -> enter(code))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(InvalidInput.Violation::key)
                                .containsExactly("charter.paper.adheres-already"));
    }

    @Test
    void anAssociationsPaperThatIsSentTwiceIsRecordedOnceWithOneReceipt() {
        String code = here(() -> associations.verified().stream()
                .map(each -> each.association())
                .filter(each -> !adhesions.adheres(each.id()))
                .map(each -> each.code())
                .findFirst()
                .orElseGet(() -> free(associations.verified().getFirst().association())));
        UUID pressed = UUID.randomUUID();

        Handed first = enter(code, pressed);

        assertThat(enter(code, pressed).record().receipt())
                .isEqualTo(first.record().receipt());
    }

    @Test
    void nobodyAdheresForAnAssociationThatTheCommuneDoesNotKnow() {
        for (String who : new String[] {"", "nobody", "50910101-999999"})
            assertThatThrownBy(() -> enter(who))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            invalid -> assertThat(invalid.violations())
                                    .extracting(InvalidInput.Violation::field)
                                    .containsExactly("association"));
    }

    /** Its adhesion is taken away, so that it can be given. */
    private String free(AssociationReference association) {
        rows.sql("delete from charter_adhesion where commune = ? and association_id = ?")
                .params(BENI_MELLAL, association.id())
                .update();
        return association.code();
    }

    private UUID newcomer() {
        return here(() -> newcomers.any("Personne inventée", Language.FR).personId());
    }

    private Claim claim(Handed handed, UUID person) {
        return here(() -> counter.claim(handed.record().receipt().toString(), handed.claimCode(), person));
    }

    private Handed enter(String who) {
        return enter(who, UUID.randomUUID());
    }

    private Handed enter(String who, UUID pressed) {
        return here(() -> {
            AtomicReference<Handed> handed = new AtomicReference<>();
            DemoPeople.as(
                    people.clerk(),
                    () -> handed.set(counter.enter(
                            new CounterDraft(
                                    pressed,
                                    AdhesionOnPaper.KIND,
                                    Map.of("association", who),
                                    "Une personne sans compte",
                                    "",
                                    Channel.PAPER,
                                    LocalDate.of(2026, 11, 2),
                                    true,
                                    null),
                            people.clerk().personId())));
            return handed.get();
        });
    }

    private static <T> T here(Supplier<T> deed) {
        return CommuneScope.<T, RuntimeException>call(BENI_MELLAL, deed::get);
    }
}
