package ma.musharaka.people.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ma.musharaka.commune.CommuneData;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.people.PersonalAccount;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.reading.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything about a person, in all communes, to take away: as data for programs and as a page to read. */
@Service
public class PersonalExport {

    private final PersonalAccount accounts;
    private final CommuneService communes;
    private final List<PersonalDataSource> sources;
    private final TransactionTemplate transaction;
    private final Templates templates;
    private final JsonMapper json;
    private final Clock clock;

    /** All of it. */
    public record Everything(Instant at, PersonalAccount.Account account, List<InCommune> communes) {}

    /** What one commune keeps; a commune that keeps nothing is left out. */
    public record InCommune(String code, LocalizedText name, List<Part> parts) {}

    /** What one room keeps there. */
    public record Part(String code, String titleKey, List<PersonalDataSource.Item> items) {}

    PersonalExport(
            PersonalAccount accounts,
            CommuneService communes,
            List<PersonalDataSource> sources,
            TransactionTemplate transaction,
            Templates templates,
            JsonMapper json,
            Clock clock) {
        this.accounts = accounts;
        this.communes = communes;
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(PersonalDataSource::order))
                .toList();
        this.transaction = transaction;
        this.templates = templates;
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
        this.clock = clock;
    }

    /**
     * Gathers it; each commune is looked at by itself, as everywhere.
     *
     * @throws IllegalArgumentException when there is no such account
     */
    @ForSignedIn
    public Everything of(@Self UUID person) {
        PersonalAccount.Account account =
                accounts.of(person).orElseThrow(() -> new IllegalArgumentException("no such account"));
        List<InCommune> found = new ArrayList<>();
        for (CommuneData commune : communes.all()) {
            List<Part> parts = CommuneScope.<List<Part>, RuntimeException>call(
                    commune.code(), () -> transaction.execute(status -> parts(person)));
            if (!parts.isEmpty()) found.add(new InCommune(commune.code(), commune.name(), parts));
        }
        return new Everything(Instant.now(clock), account, List.copyOf(found));
    }

    private List<Part> parts(UUID person) {
        return sources.stream()
                .map(source -> new Part(source.code(), source.titleKey(), source.of(person)))
                .filter(part -> !part.items().isEmpty())
                .toList();
    }

    /** Writes a ZIP with {@code data.json} and {@code index.html}, the latter in the reader's language. */
    @ForSignedIn
    public void write(@Self UUID person, Translator reader, OutputStream out) throws IOException {
        Everything everything = of(person);
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("data.json"));
            zip.write(json.writeValueAsBytes(data(everything)));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write(templates
                    .render("people/personal-data", Map.of("t", reader, "page", everything))
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private static Map<String, @Nullable Object> data(Everything everything) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("at", everything.at().toString());
        PersonalAccount.Account account = everything.account();
        Map<String, @Nullable Object> own = new LinkedHashMap<>();
        own.put("id", account.id());
        own.put("email", account.email());
        own.put("phone", account.phone());
        own.put("displayName", account.displayName());
        own.put("language", account.language().code());
        own.put("createdAt", account.createdAt().toString());
        data.put("account", own);
        List<Object> all = new ArrayList<>();
        for (InCommune commune : everything.communes()) {
            Map<String, Object> here = new LinkedHashMap<>();
            here.put("code", commune.code());
            here.put("name", commune.name());
            for (Part part : commune.parts())
                here.put(
                        part.code(),
                        part.items().stream().map(PersonalExport::row).toList());
            all.add(here);
        }
        data.put("communes", all);
        return data;
    }

    private static Map<String, @Nullable Object> row(PersonalDataSource.Item item) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (PersonalDataSource.Field field : item.fields()) {
            Object value = field.value();
            row.put(field.name(), value instanceof Temporal || value instanceof UUID ? value.toString() : value);
        }
        return row;
    }
}
