package ma.musharaka.petition;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.musharaka.commune.EachCommune;
import ma.musharaka.petition.PetitionSignatures.News;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.CommuneScope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the journal how many have signed, many at a time. A signature is told in the transaction that marks it as told, and
 * only if nobody else marked or withdrew it meanwhile: never twice, and never lost.
 */
@Component
class SupportBeat {

    /** As many ids as one statement takes without trouble. */
    private static final int MOST = 5_000;

    private final PetitionSignatures signatures;
    private final EachCommune everywhere;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SupportBeat(
            PetitionSignatures signatures,
            EachCommune everywhere,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction,
            Clock clock) {
        this.signatures = signatures;
        this.everywhere = everywhere;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${musharaka.support-told:PT1M}",
            fixedDelayString = "${musharaka.support-told:PT1H}")
    void tell() {
        everywhere.run(this::tellHere);
    }

    /** In the commune of the moment. */
    void tellHere() {
        EachCommune.each(
                signatures.findPetitionsWithNews(),
                petition -> transaction.executeWithoutResult(status -> tell(petition, status)));
    }

    private void tell(UUID petition, TransactionStatus status) {
        List<News> news = signatures.findByPetitionAndToldFalse(petition, Limit.of(MOST));
        // told elsewhere since it was looked for
        if (news.isEmpty()) return;
        if (signatures.tell(news.stream().map(News::getId).toList()) != news.size()) {
            // another node was faster, or somebody took theirs back: looked at again at the next turn
            status.setRollbackOnly();
            return;
        }
        Map<Channel, Long> given = new EnumMap<>(Channel.class);
        long withdrawn = 0;
        for (News each : news)
            if (each.isWithdrawn()) withdrawn++;
            else given.merge(each.getChannel(), 1L, Long::sum);
        facts.publishEvent(new PetitionSupported(
                CommuneScope.current(),
                petition,
                Instant.now(clock),
                given.getOrDefault(Channel.WEB, 0L),
                given.getOrDefault(Channel.PAPER, 0L),
                given.getOrDefault(Channel.COUNTER, 0L),
                given.getOrDefault(Channel.MEETING, 0L),
                given.getOrDefault(Channel.TELEPHONE, 0L),
                withdrawn,
                signatures.countByPetitionAndWithdrawnFalse(petition)));
    }
}
