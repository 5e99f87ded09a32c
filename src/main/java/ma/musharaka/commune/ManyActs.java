package ma.musharaka.commune;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.ContentChanged;
import ma.musharaka.platform.Fact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What many do at once, such as signing or voting: pages that count it are made anew every few seconds and not at each act,
 * and the journal is told of many acts in one fact, which says nothing of anyone.
 */
@Component
public class ManyActs {

    /** As many ids as one statement takes without trouble. */
    private static final int MOST = 5_000;

    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Set<String> countedSince = ConcurrentHashMap.newKeySet();

    /** An act that the journal does not know yet, or whose taking back it does not know. */
    public interface News {

        UUID getId();

        Channel getChannel();

        boolean isWithdrawn();
    }

    /** Where the acts of one kind are kept. */
    public interface Kept {

        List<UUID> findSubjectsWithNews();

        List<News> findNews(UUID subject, Limit most);

        /** @return how many of these the journal did not know */
        int tell(Collection<UUID> ids);

        /** How many count now. */
        long standing(UUID subject);
    }

    /**
     * How many acts there were since this was last said.
     *
     * @param calls by telephone
     * @param withdrawn of those told before, how many count no more
     * @param standing how many count now
     */
    public record Counted(long web, long paper, long counter, long meeting, long calls, long withdrawn, long standing) {

        /** As a fact's measures. */
        public Map<String, Long> measures() {
            Map<String, Long> measures = new TreeMap<>();
            measures.put("web", web);
            measures.put("paper", paper);
            measures.put("counter", counter);
            measures.put("meeting", meeting);
            measures.put("telephone", calls);
            measures.put("withdrawn", withdrawn);
            measures.put("standing", standing);
            return measures;
        }
    }

    /** Makes the fact. */
    public interface Told {

        Fact fact(String commune, UUID subject, Instant at, Counted counted);
    }

    ManyActs(ApplicationEventPublisher facts, TransactionTemplate transaction, Clock clock) {
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Tells the journal what it does not know of in the commune of the moment. An act is told in the transaction that marks
     * it as told, and only if nobody else marked or withdrew it meanwhile: never twice, and never lost.
     */
    public void tell(Kept kept, Told told) {
        EachCommune.each(
                kept.findSubjectsWithNews(),
                subject -> transaction.executeWithoutResult(status -> tell(subject, kept, told, status)));
    }

    private void tell(UUID subject, Kept kept, Told told, TransactionStatus status) {
        List<News> news = kept.findNews(subject, Limit.of(MOST));
        // told elsewhere since it was looked for
        if (news.isEmpty()) return;
        if (kept.tell(news.stream().map(News::getId).toList()) != news.size()) {
            // another node was faster, or somebody took theirs back: looked at again at the next turn
            status.setRollbackOnly();
            return;
        }
        Map<Channel, Long> given = new EnumMap<>(Channel.class);
        long withdrawn = 0;
        for (News each : news)
            if (each.isWithdrawn()) withdrawn++;
            else given.merge(each.getChannel(), 1L, Long::sum);
        Counted counted = new Counted(
                given.getOrDefault(Channel.WEB, 0L),
                given.getOrDefault(Channel.PAPER, 0L),
                given.getOrDefault(Channel.COUNTER, 0L),
                given.getOrDefault(Channel.MEETING, 0L),
                given.getOrDefault(Channel.TELEPHONE, 0L),
                withdrawn,
                kept.standing(subject));
        facts.publishEvent(told.fact(CommuneScope.current(), subject, Instant.now(clock), counted));
    }

    /** The commune's pages that count are made anew soon. */
    public void countAnew() {
        countedSince.add(CommuneScope.current());
    }

    @Scheduled(fixedDelayString = "${musharaka.counts-shown:3000}")
    void showNewCounts() {
        for (String commune : List.copyOf(countedSince)) {
            countedSince.remove(commune);
            CommuneScope.run(
                    commune,
                    () -> transaction.executeWithoutResult(status -> facts.publishEvent(new ContentChanged(commune))));
        }
    }
}
