package ma.musharaka.commune;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.MusharakaProperties;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForHouse;
import ma.musharaka.platform.access.Self;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Knows the communes; keeps them at hand, since every request asks. */
@Service
public class CommuneService implements Sites {

    private final Communes communes;
    private final MusharakaProperties properties;
    private final Environment environment;
    private final ApplicationEventPublisher facts;
    private final Clock clock;
    private final AtomicLong edition = new AtomicLong();
    private volatile @Nullable Known known;

    private record Known(Map<String, CommuneData> byCode, Map<String, CommuneData> byHost) {}

    CommuneService(
            Communes communes,
            MusharakaProperties properties,
            Environment environment,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.communes = communes;
        this.properties = properties;
        this.environment = environment;
        this.facts = facts;
        this.clock = clock;
    }

    /** Adds a commune, or changes what is known of it. */
    @ForHouse
    @Transactional
    public void save(CommuneData data) {
        communes.saveAndFlush(new Commune(data));
    }

    /** Gives the commune of the moment another name, colour or contact; no other commune can be meant. */
    @PreAuthorize("hasRole('COMMUNE_ADMINISTRATOR')")
    @Transactional
    public void changeIdentity(CommuneIdentity identity, @Self UUID administrator) {
        showIdentity(identity, administrator);
    }

    /** The identity that an administrator planned is the commune's from now on. */
    @ForHouse
    @Transactional
    public void showIdentity(CommuneIdentity identity, UUID administrator) {
        Commune commune = communes.findById(CommuneScope.current()).orElseThrow();
        commune.become(identity);
        facts.publishEvent(new IdentityChanged(CommuneScope.current(), administrator, Instant.now(clock)));
    }

    /** Before the commune's pages are dropped, or the next ones would be made with what was known. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(IdentityChanged changed) {
        refresh();
    }

    /** Looks again at what is stored, after a change was committed. */
    @ForHouse
    public void refresh() {
        edition.incrementAndGet();
        known = null;
    }

    @ForEveryone
    public boolean exists(String code) {
        return known().byCode.containsKey(code);
    }

    @ForEveryone
    public List<CommuneData> all() {
        return known().byCode.values().stream()
                .sorted(Comparator.comparing(CommuneData::population).reversed())
                .toList();
    }

    @ForEveryone
    public Optional<CommuneData> data(String code) {
        return Optional.ofNullable(known().byCode.get(code));
    }

    /** The commune whose site this host is. */
    @ForEveryone
    public Optional<CommuneData> byHost(String host) {
        return Optional.ofNullable(known().byHost.get(host.toLowerCase(Locale.ROOT)));
    }

    @Override
    @ForEveryone
    public Optional<Site> byCode(String code) {
        return data(code).map(commune -> site(commune, origin(commune), properties.demo()));
    }

    /** The commune's site as another identity would have it. */
    @ForHouse
    public Site siteAs(Site site, CommuneIdentity identity) {
        return new Site(
                site.commune(),
                site.slug(),
                identity.name(),
                identity.tagline(),
                identity.defaultLanguage(),
                identity.languages(),
                site.origin(),
                identity.brand(),
                identity.emblem(),
                site.demo());
    }

    /** @param origin where the site is read */
    static Site site(CommuneData commune, String origin, boolean demo) {
        return new Site(
                commune.code(),
                commune.slug(),
                commune.name(),
                commune.tagline(),
                commune.defaultLanguage(),
                commune.languages(),
                origin,
                commune.brand(),
                commune.emblem(),
                demo);
    }

    /** Where letters lead: the commune's first host; the demonstration's is the port it listens at. */
    private String origin(CommuneData commune) {
        String host = commune.mainHost();
        return properties.demo()
                ? "http://" + host + ":" + environment.getProperty("local.server.port", "8080")
                : "https://" + host;
    }

    private Known known() {
        Known now = known;
        if (now == null) {
            long before = edition.get();
            Map<String, CommuneData> byCode = new TreeMap<>();
            Map<String, CommuneData> byHost = new TreeMap<>();
            for (Commune commune : communes.findAll()) {
                CommuneData data = commune.data();
                // what the network's own rows hang on is no commune
                if (data.code().equals(CommuneScope.NETWORK)) continue;
                byCode.put(data.code(), data);
                for (String host : data.hosts()) byHost.put(host, data);
            }
            now = new Known(byCode, byHost);
            // what was read before a change must not stand after it
            if (before == edition.get()) known = now;
        }
        return now;
    }
}
