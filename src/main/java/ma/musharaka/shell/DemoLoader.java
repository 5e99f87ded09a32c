package ma.musharaka.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import ma.musharaka.commune.CommuneContact;
import ma.musharaka.commune.CommuneData;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.DemoFiles;
import ma.musharaka.platform.DemoSource;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.MusharakaProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads the demonstration communes at the first start, each in one transaction: a start that is cut short leaves a
 * commune whole or absent. Invented accounts with a known password must never face a network, so anything but the
 * embedded database on a loopback address refuses to start with them.
 */
@Component
@Order(10)
@ConditionalOnProperty("musharaka.demo")
class DemoLoader implements ApplicationRunner {

    private final CommuneService communes;
    private final List<DemoSource> sources;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final MusharakaProperties properties;

    record Demo(List<DemoCommune> communes) {}

    record DemoCommune(
            String code,
            String slug,
            LocalizedText name,
            LocalizedText province,
            LocalizedText tagline,
            int population,
            boolean arrondissements,
            String brand,
            @Nullable CommuneContact contact) {}

    DemoLoader(
            CommuneService communes,
            List<DemoSource> sources,
            JsonMapper json,
            TransactionTemplate transaction,
            MusharakaProperties properties,
            @Value("${spring.datasource.url:}") String database,
            @Value("${server.address:0.0.0.0}") java.net.InetAddress address) {
        if (!database.isEmpty() || !address.isLoopbackAddress())
            throw new IllegalStateException(
                    "musharaka.demo=true works only with the embedded database and a loopback server.address");
        this.communes = communes;
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(DemoSource::order))
                .toList();
        this.json = json;
        this.transaction = transaction;
        this.properties = properties;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Demo demo = DemoFiles.read(json, "demo/communes.json", Demo.class).orElseThrow();
        boolean first = demo.communes().stream().noneMatch(commune -> communes.exists(commune.code()));
        for (DemoCommune commune : demo.communes()) if (!communes.exists(commune.code())) load(commune);
        if (first) loadNetwork();
    }

    private void loadNetwork() {
        CommuneScope.run(
                CommuneScope.NETWORK,
                () -> transaction.executeWithoutResult(status -> {
                    for (DemoSource source : sources) source.loadNetwork(new DemoFiles("network", json));
                }));
    }

    private void load(DemoCommune commune) {
        CommuneScope.run(
                commune.code(),
                () -> transaction.executeWithoutResult(status -> {
                    communes.save(new CommuneData(
                            commune.code(),
                            commune.slug(),
                            commune.name(),
                            commune.province(),
                            commune.tagline(),
                            commune.population(),
                            commune.arrondissements(),
                            Language.AR,
                            commune.brand(),
                            null,
                            Set.of(commune.slug() + "." + properties.networkHost()),
                            List.of(Language.values()),
                            commune.contact() == null ? CommuneContact.NONE : commune.contact()));
                    for (DemoSource source : sources) source.load(new DemoFiles(commune.slug(), json));
                }));
        communes.refresh();
    }
}
