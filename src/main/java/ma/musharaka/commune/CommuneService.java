package ma.musharaka.commune;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.MusharakaProperties;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Sites;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows the communes; keeps them at hand, since every request asks. */
@Service
public class CommuneService implements Sites {

    private final Communes communes;
    private final MusharakaProperties properties;
    private final Environment environment;
    private volatile @Nullable Known known;

    private record Known(Map<String, CommuneData> byCode, Map<String, CommuneData> byHost) {}

    CommuneService(Communes communes, MusharakaProperties properties, Environment environment) {
        this.communes = communes;
        this.properties = properties;
        this.environment = environment;
    }

    /** Adds a commune, or changes what is known of it. */
    @Transactional
    public void save(CommuneData data) {
        communes.saveAndFlush(new Commune(data));
    }

    /** Looks again at what is stored, after a change was committed. */
    public void refresh() {
        known = null;
    }

    public boolean exists(String code) {
        return known().byCode.containsKey(code);
    }

    public List<CommuneData> all() {
        return known().byCode.values().stream()
                .sorted(Comparator.comparing(CommuneData::population).reversed())
                .toList();
    }

    public Optional<CommuneData> data(String code) {
        return Optional.ofNullable(known().byCode.get(code));
    }

    /** The commune whose site this host is. */
    public Optional<CommuneData> byHost(String host) {
        return Optional.ofNullable(known().byHost.get(host.toLowerCase(Locale.ROOT)));
    }

    @Override
    public Optional<Site> byCode(String code) {
        return data(code).map(this::site);
    }

    Site site(CommuneData commune) {
        return new Site(
                commune.code(),
                commune.slug(),
                commune.name(),
                commune.tagline(),
                commune.defaultLanguage(),
                List.of(Language.values()),
                origin(commune),
                commune.brand(),
                properties.demo());
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
            Map<String, CommuneData> byCode = new TreeMap<>();
            Map<String, CommuneData> byHost = new TreeMap<>();
            for (Commune commune : communes.findAll()) {
                CommuneData data = commune.data();
                byCode.put(data.code(), data);
                for (String host : data.hosts()) byHost.put(host, data);
            }
            now = new Known(byCode, byHost);
            known = now;
        }
        return now;
    }
}
