package ma.musharaka.journal;

import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static ma.musharaka.testing.TestCommunes.KASBA_TADLA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.Translator;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Migrator;
import ma.musharaka.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** How people took part, counted from the journal. */
@IntegrationTest
class ParticipationTests {

    private static final String PROPOSAL = "proposal.published";

    @Autowired
    ParticipationService participation;

    @Autowired
    JournalEntries entries;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    Migrator migrator;

    /** An act as a room would tell of it. */
    private record Told(String commune, String code, Channel channel, Instant at) implements Fact {

        @Override
        public SubjectRef subject() {
            return new SubjectRef("proposal", UUID.randomUUID());
        }

        @Override
        public @Nullable UUID actor() {
            return null;
        }
    }

    @Test
    void actsAreCountedByKindAndChannelAndOnlyThoseOfPeople() {
        Participation.Counts before = inKasbaTadla();
        write(KASBA_TADLA, PROPOSAL, Channel.PAPER, clock.instant());
        write(KASBA_TADLA, PROPOSAL, Channel.WEB, clock.instant());
        write(KASBA_TADLA, "petition.filed", Channel.PAPER, clock.instant());
        write(KASBA_TADLA, PROPOSAL, Channel.SYSTEM, clock.instant());
        write(KASBA_TADLA, "proposal.refused", Channel.WEB, clock.instant());
        write(DEMNATE, PROPOSAL, Channel.PAPER, clock.instant());
        Participation.Counts after = inKasbaTadla();

        assertThat(after.of(Channel.PAPER) - before.of(Channel.PAPER)).isEqualTo(2);
        assertThat(after.of(Channel.WEB) - before.of(Channel.WEB)).isEqualTo(1);
        assertThat(after.of(kind("proposals")) - before.of(kind("proposals"))).isEqualTo(2);
        assertThat(after.of(kind("petitions"), Channel.PAPER) - before.of(kind("petitions"), Channel.PAPER))
                .isEqualTo(1);
        assertThat(after.total() - before.total()).isEqualTo(3);
    }

    @Test
    void aMonthBeginsAtMidnightInMorocco() {
        YearMonth month =
                YearMonth.from(clock.instant().atZone(Translator.ZONE)).minusMonths(2);
        Instant midnight = month.atDay(1).atStartOfDay(Translator.ZONE).toInstant();
        long last = in(month.minusMonths(1));
        long first = in(month);
        write(KASBA_TADLA, PROPOSAL, Channel.WEB, midnight.minusSeconds(1));
        write(KASBA_TADLA, PROPOSAL, Channel.WEB, midnight);

        assertThat(in(month.minusMonths(1)) - last).isEqualTo(1);
        assertThat(in(month) - first).isEqualTo(1);
        assertThat(CommuneScope.call(KASBA_TADLA, () -> participation.latest(month, 100)))
                .extracting(ParticipationService.Act::at)
                .contains(midnight)
                .doesNotContain(midnight.minusSeconds(1));
    }

    @Test
    void monthsBeforeTheFirstActAreLeftOutAndThoseAfterItAreNot() {
        YearMonth current = YearMonth.from(clock.instant().atZone(Translator.ZONE));
        write(
                DEMNATE,
                PROPOSAL,
                Channel.MEETING,
                LocalDateTime.ofInstant(clock.instant(), Translator.ZONE)
                        .minusMonths(4)
                        .atZone(Translator.ZONE)
                        .toInstant());

        assertThat(CommuneScope.call(DEMNATE, participation::months))
                .hasSizeBetween(5, 12)
                .satisfies(
                        months -> assertThat(months.getFirst().counts().total()).isPositive())
                .extracting(ParticipationService.Month::month)
                .contains(current, current.minusMonths(1), current.minusMonths(4))
                .isSorted();
    }

    /** The table itself is not read for a count: the index holds all that is asked. */
    @Test
    void countingReadsTheIndexAlone() {
        assertThat(migrator.client()
                        .sql(
                                "explain select fact, channel, count(*) from journal_entry where commune = ? and fact in"
                                        + " (?, ?) and channel in ('WEB', 'PAPER') and at >= ? and at < ? group by fact, channel")
                        .params(KASBA_TADLA, PROPOSAL, "petition.filed", "2026-01-01", "2026-02-01")
                        .query((row, _) -> row.getString("key") + ": " + row.getString("Extra"))
                        .single())
                .startsWith("journal_entry_counted: ")
                .contains("Using index");
    }

    private Participation.Counts inKasbaTadla() {
        return CommuneScope.call(KASBA_TADLA, participation::sinceTheBeginning);
    }

    private long in(YearMonth wanted) {
        return CommuneScope.call(KASBA_TADLA, participation::months).stream()
                .filter(month -> month.month().equals(wanted))
                .mapToLong(month -> month.counts().total())
                .sum();
    }

    private Participation.Kind kind(String code) {
        return participation.kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void write(String commune, String code, Channel channel, Instant at) {
        CommuneScope.run(
                commune,
                () -> transaction.executeWithoutResult(
                        _ -> entries.save(new JournalEntry(new Told(commune, code, channel, at), ""))));
    }
}
