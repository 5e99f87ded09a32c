package ma.musharaka.search;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import ma.musharaka.commune.CommuneData;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.MusharakaProperties;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes good what a crash took from the index: a row is in the database before it is in the index, so whatever changed
 * after the last watermark is indexed again at the start. Without a watermark everything is.
 */
@Component
@Order(20)
class IndexRecovery implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(IndexRecovery.class);

    /** Longer than any transaction lasts: a row changed before the watermark less this is surely in the index. */
    private static final Duration MARGIN = Duration.ofMinutes(2);

    private final EntityManager entities;
    private final List<SearchSource> sources;
    private final CommuneService communes;
    private final TransactionTemplate transaction;
    private final Path watermark;
    private final Clock clock;
    private volatile boolean recovered;

    IndexRecovery(
            EntityManager entities,
            List<SearchSource> sources,
            CommuneService communes,
            TransactionTemplate transaction,
            MusharakaProperties properties,
            Clock clock) {
        this.entities = entities;
        this.sources = sources;
        this.communes = communes;
        this.transaction = transaction;
        this.watermark = properties.home().resolve("index-watermark");
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Instant since = read();
        int indexed = 0;
        for (CommuneData commune : communes.all())
            indexed += CommuneScope.<Integer, RuntimeException>call(commune.code(), () -> index(since));
        LOG.info("{} rows indexed again, changed since {}", indexed, since);
        recovered = true;
        write();
    }

    @Scheduled(initialDelay = 30_000, fixedDelay = 30_000)
    void write() {
        if (!recovered) return;
        try {
            Path next = watermark.resolveSibling("index-watermark.next");
            Files.writeString(next, Instant.now(clock).minus(MARGIN).toString());
            Files.move(next, watermark, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private int index(Instant since) {
        Integer many = transaction.execute(status -> {
            SearchIndexingPlan plan = Search.session(entities).indexingPlan();
            int count = 0;
            for (SearchSource source : sources)
                for (Object row : source.changedSince(since)) {
                    plan.addOrUpdate(row);
                    count++;
                }
            return count;
        });
        return many == null ? 0 : many;
    }

    private Instant read() {
        try {
            return Files.exists(watermark)
                    ? Instant.parse(Files.readString(watermark).strip())
                    : Instant.EPOCH;
        } catch (IOException | DateTimeParseException unreadable) {
            LOG.warn("the index's watermark cannot be read, everything is indexed again: {}", unreadable.getMessage());
            return Instant.EPOCH;
        }
    }
}
