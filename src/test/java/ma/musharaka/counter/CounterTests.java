package ma.musharaka.counter;

import static ma.musharaka.testing.Eventually.eventually;
import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import ma.musharaka.counter.CounterLists.Judgement;
import ma.musharaka.counter.CounterLists.Preview;
import ma.musharaka.counter.CounterLists.Row;
import ma.musharaka.counter.CounterService.Claim;
import ma.musharaka.counter.CounterService.Handed;
import ma.musharaka.journal.Receipts;
import ma.musharaka.moderation.ModerationService;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.files.StoredFile;
import ma.musharaka.proposal.ProposalService;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Newcomers;
import ma.musharaka.testing.Telephones;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What a clerk records for people without an account, one by one and by the list, and what becomes of it. */
@IntegrationTest
class CounterTests {

    @Autowired
    CounterService counter;

    @Autowired
    CounterLists lists;

    @Autowired
    PaperReceipts receipts;

    @Autowired
    ProposalService proposals;

    @Autowired
    ModerationService moderation;

    @Autowired
    Receipts journal;

    @Autowired
    DemoPeople people;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Telephones telephones;

    @Autowired
    JdbcClient rows;

    @Test
    void whatIsRecordedOnPaperHasTheSameRightsAndSaysHowItCame() {
        Handed handed = enter(draft("Proposition du guichet", ""));

        assertThat(rows.sql("select channel from journal_entry where subject_id = ? and fact = 'proposal.submitted'")
                        .param(handed.record().subject().id())
                        .query(String.class)
                        .list())
                .containsExactly("PAPER");
        assertThat(handed.record().consentVersion()).isEqualTo(1);
        assertThat(handed.record().actedOn()).isEqualTo(LocalDate.of(2026, 11, 2));
        publish(handed);
        assertThat(in(() -> proposals.find(handed.record().subject().id())).orElseThrow())
                .satisfies(proposal -> {
                    assertThat(proposal.isPublic()).isTrue();
                    assertThat(proposal.author()).isNull();
                });
    }

    @Test
    void thePressOfAButtonTwiceRecordsOnce() {
        CounterDraft draft = draft("Proposition répétée", "");
        Handed first = enter(draft);
        Handed second = enter(draft);

        assertThat(second.record().receipt()).isEqualTo(first.record().receipt());
        assertThat(second.claimCode()).isNotEqualTo(first.claimCode());
    }

    @Test
    void aSecondPaperOfOneNameIsPointedOutBeforeItIsEnteredAndASecondPressIsNot() {
        CounterDraft draft = draft("Proposition en double", "");
        assertThat(asClerk(() -> counter.looksLikeAnother(draft))).isFalse();
        enter(draft);

        assertThat(asClerk(() -> counter.looksLikeAnother(draft)))
                .as("the same form again")
                .isFalse();
        assertThat(asClerk(() -> counter.looksLikeAnother(draft("Proposition en double", ""))))
                .isTrue();
        assertThat(asClerk(() -> counter.looksLikeAnother(draft("Une tout autre proposition", ""))))
                .isFalse();
    }

    @Test
    void onlyAClerkRecords() {
        SignedIn moderator = in(people::moderator);
        in(() -> {
            DemoPeople.as(
                    moderator,
                    () -> assertThatThrownBy(() -> counter.enter(draft("Sans droit", ""), moderator.personId()))
                            .isInstanceOf(AccessDeniedException.class));
            DemoPeople.as(
                    moderator,
                    () -> assertThatThrownBy(() -> lists.judge("proposal", Channel.PAPER, "x.csv", new byte[1]))
                            .isInstanceOf(AccessDeniedException.class));
            return null;
        });
    }

    @Test
    void nothingIsRecordedWithoutConsentOrWithADayToCome() {
        CounterDraft draft = new CounterDraft(
                UUID.randomUUID(),
                "proposal",
                values("Trop tôt"),
                "",
                "not an address",
                Channel.WEB,
                LocalDate.now().plusYears(3),
                false,
                null);
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> enter(draft));

        assertThat(invalid.violations())
                .extracting(InvalidInput.Violation::field)
                .containsExactlyInAnyOrder("name", "contact", "actedOn", "channel", "consented");
    }

    @Test
    void theFaultsOfTheActAreSaidWithThoseOfThePerson() {
        CounterDraft draft = new CounterDraft(
                UUID.randomUUID(),
                "proposal",
                Map.of("title", "court", "text", "<script>alert(1)</script>", "place", ""),
                "Nom",
                "",
                Channel.COUNTER,
                LocalDate.of(2026, 11, 2),
                true,
                null);
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> enter(draft));

        assertThat(invalid.violations())
                .extracting(InvalidInput.Violation::field)
                .contains("title", "text", "place");
    }

    @Test
    void thePersonClaimsTheRecordWithTheTwoNumbersOfTheReceipt() {
        Handed handed = enter(draft("À réclamer plus tard", ""));
        UUID person = in(() -> newcomers.any("Une habitante", Language.FR)).personId();
        String receipt = handed.record().receipt().toString();

        assertThat(claim(receipt, "00000000", person)).isEqualTo(Claim.REFUSED);
        assertThat(CommuneScope.<Claim, RuntimeException>call(
                        DEMNATE, () -> counter.claim(receipt, handed.claimCode(), person)))
                .as("in another commune")
                .isEqualTo(Claim.REFUSED);
        assertThat(claim(receipt.toLowerCase(java.util.Locale.ROOT), spaced(handed.claimCode()), person))
                .isEqualTo(Claim.DONE);
        assertThat(claim(receipt, handed.claimCode(), in(people::citizen).personId()))
                .isEqualTo(Claim.CLAIMED_BEFORE);
        assertThat(in(() -> proposals.of(person)))
                .singleElement()
                .satisfies(own ->
                        assertThat(own.id()).isEqualTo(handed.record().subject().id()));
    }

    @Test
    void aClaimCodeIsNotFoundByTrying() {
        Handed handed = enter(draft("À ne pas deviner", ""));
        UUID person = in(people::citizen).personId();
        String receipt = handed.record().receipt().toString();
        for (int i = 0; i < CounterEntry.MOST_WRONG_CLAIMS; i++)
            assertThat(claim(receipt, "1234567" + (handed.claimCode().endsWith("0") ? 1 : 0), person))
                    .isEqualTo(Claim.REFUSED);

        assertThat(claim(receipt, handed.claimCode(), person)).isEqualTo(Claim.REFUSED);
        Handed again = asClerk(
                () -> counter.handAgain(handed.record().id(), people.clerk().personId()));
        assertThat(claim(receipt, handed.claimCode(), person)).isEqualTo(Claim.REFUSED);
        assertThat(claim(receipt, again.claimCode(), person)).isEqualTo(Claim.DONE);
        assertThat(in(() -> journal.find(handed.record().receipt()))
                        .orElseThrow()
                        .acts())
                .extracting(Receipts.Act::fact)
                .containsSubsequence("counter.code-renewed", "counter.claimed");
        assertThatThrownBy(() -> asClerk(() ->
                        counter.handAgain(handed.record().id(), people.clerk().personId())))
                .as("what is claimed has no code")
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatARoomTellsByItselfIsNotToldTwice() {
        String address = "papier-" + UUID.randomUUID() + "@example.org";
        enter(draft("Avec une adresse", address));

        eventually(
                "the proposal's own letter", () -> templatesOfLettersTo(address).equals(List.of("proposal-received")));
    }

    private List<String> templatesOfLettersTo(String address) {
        return rows.sql("select template from letter where recipient = ?")
                .param(address)
                .query(String.class)
                .list();
    }

    @Test
    void whoLeftANumberIsToldByIt() {
        String number = Telephones.aNumber();
        Handed handed = enter(draft("Avec un numéro", "0" + number.substring(4)));

        eventually("the receipt is told", () -> !telephones.received(number).isEmpty());
        assertThat(telephones.received(number).getFirst())
                .contains(handed.record().receipt().toString());
    }

    @Test
    void theScanIsKeptAndOpenedByClerksOnly() {
        byte[] pdf = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        StoredFile scan = asClerk(() -> counter.keep("page.pdf", pdf));
        CounterDraft draft = draft("Avec une copie", "");
        Handed handed = enter(new CounterDraft(
                draft.key(),
                draft.kind(),
                draft.values(),
                draft.name(),
                "",
                draft.channel(),
                draft.actedOn(),
                true,
                scan));

        assertThat(asClerk(() -> counter.scan(handed.record().id()))).contains(pdf);
        in(() -> {
            DemoPeople.as(
                    people.citizen(),
                    () -> assertThatThrownBy(() -> counter.scan(handed.record().id()))
                            .isInstanceOf(AccessDeniedException.class));
            return null;
        });
    }

    @Test
    void aListIsJudgedRowByRowBeforeAnythingIsRecorded() {
        String known = "Déjà inscrit " + UUID.randomUUID();
        enter(draft(known, ""));
        Preview preview = judge("\uFEFFNom complet;Contact;date;title;text;place;topic\n"
                + row("Fatima Alaoui", "", "2026-11-02", "Un banc à l’ombre")
                + row("=HYPERLINK(\"x\")", "", "02/11/2026", "Un second banc à l’ombre")
                + row("Fatima Alaoui", "", "2026-11-02", "Un banc à l’ombre")
                + row("Une personne sans compte", "", "2026-11-02", known)
                + row("Vieux papier", "", "2020-01-31", "Un papier très ancien")
                + row("", "", "2026-11-02", "Une ligne sans nom")
                + row("Sans date", "", "31/02/2026", "Une ligne sans date")
                + row("Trop court", "not a number", "2026-11-02", "x"));

        assertThat(preview.of(Judgement.ACCEPTED)).extracting(Row::number).containsExactly(2, 3);
        assertThat(preview.of(Judgement.DOUBTFUL)).extracting(Row::number).containsExactly(4, 5, 6);
        assertThat(preview.of(Judgement.REFUSED)).extracting(Row::number).containsExactly(7, 8, 9);
        assertThat(preview.rows().getLast().faults())
                .extracting(InvalidInput.Violation::field)
                .contains("contact", "title");
        assertThat(countEntries("Fatima Alaoui")).isZero();
    }

    @Test
    void whatIsNoListIsRefusedWhole() {
        assertThatListIsRefused("", "counter.list.empty");
        assertThatListIsRefused("name,date\nX,2026-11-02\n", "counter.list.no-column");
        assertThatListIsRefused("name,contact,date,title,text,place,topic\n", "counter.list.empty");
        assertThat(catchThrowableOfType(
                                InvalidInput.class,
                                () -> asClerk(() -> lists.judge(
                                        "proposal",
                                        Channel.PAPER,
                                        "l.csv",
                                        "name;…".getBytes(StandardCharsets.UTF_16))))
                        .violations()
                        .getFirst()
                        .key())
                .isEqualTo("counter.list.letters");
    }

    @Test
    void aListIsTakenBackWithItsReasonAndWhatWasClaimedStays() {
        String mark = "Liste " + UUID.randomUUID().toString().substring(0, 8);
        Preview preview = judge("name,contact,date,title,text,place,topic\n"
                + row(mark + " A", "", "2026-11-02", mark + " un banc").replace(';', ',')
                + row(mark + " B", "", "2026-11-02", mark + " une fontaine").replace(';', ',')
                + row(mark + " C", "", "2026-11-02", mark + " un arbre").replace(';', ','));
        UUID clerk = in(people::clerk).personId();
        assertThatThrownBy(() -> asClerk(() -> lists.record(preview, false, false, clerk)))
                .isInstanceOf(InvalidInput.class);
        List<Handed> handed = asClerk(() -> lists.record(preview, false, true, clerk));
        assertThat(handed).hasSize(3);
        publish(handed.get(0));
        UUID person = in(() -> newcomers.any("Une habitante", Language.FR)).personId();
        assertThat(claim(
                        handed.get(2).record().receipt().toString(),
                        handed.get(2).claimCode(),
                        person))
                .isEqualTo(Claim.DONE);

        UUID batch = asClerk(lists::newest).getFirst().id();
        assertThat(asClerk(() -> lists.undo(batch, "La liste était celle d’une autre commune", clerk)))
                .isEqualTo(2);

        assertThat(in(() -> proposals.find(handed.get(0).record().subject().id()))
                        .orElseThrow())
                .satisfies(proposal -> {
                    assertThat(proposal.isPublic()).isFalse();
                    assertThat(proposal.withdrawnBecause()).contains("autre commune");
                });
        assertThat(in(() -> journal.find(handed.get(0).record().receipt()))
                        .orElseThrow()
                        .acts())
                .extracting(Receipts.Act::fact)
                .contains("proposal.submitted", "proposal.published", "proposal.withdrawn");
        assertThat(moderationState(handed.get(1))).as("nothing left to decide").isEqualTo("WITHDRAWN");
        assertThat(moderationState(handed.get(2))).as("claimed").isEqualTo("OPEN");
        assertThatThrownBy(() -> asClerk(() -> lists.undo(batch, "Encore une fois", clerk)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPaperReceiptIsADocumentOfOnePageForEachPerson() throws Exception {
        Handed one = enter(draft("Sur le papier", ""));
        Handed other = enter(draft("Sur un autre papier", ""));
        for (Language language : Language.values())
            try (PDDocument paper = Loader.loadPDF(in(() -> receipts.print(List.of(one, other), language)))) {
                assertThat(paper.getNumberOfPages()).isEqualTo(2);
                assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
            }
    }

    private static String spaced(String code) {
        return code.substring(0, 4) + " " + code.substring(4);
    }

    private Preview judge(String csv) {
        return asClerk(() -> lists.judge("proposal", Channel.PAPER, "list.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private void assertThatListIsRefused(String csv, String key) {
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> judge(csv));
        assertThat(invalid.violations().getFirst().key()).isEqualTo(key);
    }

    private String row(String name, String contact, String day, String title) {
        return String.join(
                        ";",
                        '"' + name.replace("\"", "\"\"") + '"',
                        contact,
                        day,
                        title,
                        "Un texte assez long pour être lu par un modérateur",
                        "Centre",
                        topic())
                + "\n";
    }

    private String topic() {
        return in(proposals::topics).stream()
                .findFirst()
                .map(each -> each.code())
                .orElse("");
    }

    private CounterDraft draft(String title, String contact) {
        return new CounterDraft(
                UUID.randomUUID(),
                "proposal",
                values(title),
                "Une personne sans compte",
                contact,
                Channel.PAPER,
                LocalDate.of(2026, 11, 2),
                true,
                null);
    }

    private Map<String, String> values(String title) {
        return Map.of(
                "title",
                title,
                "text",
                "Un texte assez long pour être lu par un modérateur",
                "place",
                "Centre",
                "topic",
                topic());
    }

    private Handed enter(CounterDraft draft) {
        UUID clerk = in(people::clerk).personId();
        return asClerk(() -> counter.enter(draft, clerk));
    }

    private Claim claim(String receipt, String code, UUID person) {
        return in(() -> counter.claim(receipt, code, person));
    }

    private void publish(Handed handed) {
        in(() -> {
            SignedIn moderator = people.moderator();
            DemoPeople.as(
                    moderator,
                    () -> moderation.publish(
                            rows.sql("select id from moderation_case where subject_id = ?")
                                    .param(handed.record().subject().id())
                                    .query(UUID.class)
                                    .single(),
                            moderator.personId()));
            return null;
        });
    }

    private String moderationState(Handed handed) {
        return rows.sql("select state from moderation_case where subject_id = ?")
                .param(handed.record().subject().id())
                .query(String.class)
                .single();
    }

    private long countEntries(String name) {
        return rows.sql("select count(*) from counter_entry where person_name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private <T> T asClerk(Supplier<T> deed) {
        return in(() -> {
            AtomicReference<T> result = new AtomicReference<>();
            DemoPeople.as(people.clerk(), () -> result.set(deed.get()));
            return result.get();
        });
    }

    private static <T> T in(Supplier<T> deed) {
        return CommuneScope.<T, RuntimeException>call(BENI_MELLAL, deed::get);
    }
}
