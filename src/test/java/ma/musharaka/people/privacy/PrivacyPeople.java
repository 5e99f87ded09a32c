package ma.musharaka.people.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import ma.musharaka.people.AccountOpened;
import ma.musharaka.people.PersonalDataSource;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Messenger;
import ma.musharaka.proposal.ProposalService;
import ma.musharaka.testing.Contributions;
import ma.musharaka.testing.Migrator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People of a test's own, with traces in every room; and where any trace of them is. */
class PrivacyPeople {

    private final JdbcClient rows;
    private final Migrator migrator;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final ProposalService proposals;
    private final Contributions contributions;
    private final Messenger messenger;

    /** Someone with words that nobody else uses. */
    record Traced(UUID id, String email, String name, String word) {}

    @Autowired
    PrivacyPeople(
            JdbcClient rows,
            Migrator migrator,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            ProposalService proposals,
            Contributions contributions,
            Messenger messenger) {
        this.rows = rows;
        this.migrator = migrator;
        this.transaction = transaction;
        this.events = events;
        this.proposals = proposals;
        this.contributions = contributions;
        this.messenger = messenger;
    }

    /** Opens an account in a commune, as the form does. */
    Traced opened(String commune, String word) {
        UUID id = UUID.randomUUID();
        String email = word + "@privacy.example";
        rows.sql(
                        "insert into person (id, version, email, display_name, language, created_at) values (?, 0, ?, ?, 'FR', ?)")
                .params(id, email, "Nom " + word, Instant.now())
                .update();
        in(commune, () -> events.publishEvent(new AccountOpened(id)));
        return new Traced(id, email, "Nom " + word, word);
    }

    /** Proposes something there, and is written to. */
    void participates(String commune, Traced person, String title) {
        CommuneScope.run(commune, () -> {
            proposals.submit(
                    contributions.aDraft(title + " " + person.word(), "Un texte de " + person.word() + ", assez long."),
                    person.id());
            messenger.send(new Messenger.Message(
                    person.email(), Language.FR, "privacy-answered", person.name(), 1, "https://commune.example"));
        });
    }

    /** A petition like the demonstration's own, which is open for many years. */
    int petitionToSign(String commune) {
        int number = 100_000 + ThreadLocalRandom.current().nextInt(100_000);
        rows.sql("insert into petition (id, commune, version, number, filer_id, submission_key, object, reasons, aims,"
                        + " filed_at, closes_on, state, text_public, changed_at)"
                        + " select uuid(), commune, 0, ?, filer_id, uuid(), object, reasons, aims, filed_at, '2099-12-31',"
                        + " state, text_public, changed_at from petition"
                        + " where commune = ? and state = 'COLLECTING' and text_public order by number limit 1")
                .params(number, commune)
                .update();
        return number;
    }

    void in(String commune, Runnable deed) {
        CommuneScope.run(commune, () -> transaction.executeWithoutResult(status -> deed.run()));
    }

    /** Every column of every table that holds these letters somewhere, as whoever may see all of them finds it. */
    List<String> columnsWith(String letters) {
        return columns("char", "varchar", "tinytext", "text", "mediumtext", "longtext", "json")
                .filter(column -> migrator.client()
                                .sql("select count(*) from %s where lower(%s) like ?"
                                        .formatted(column.table(), column.name()))
                                .param("%" + letters.toLowerCase(java.util.Locale.ROOT) + "%")
                                .query(Long.class)
                                .single()
                        > 0)
                .map(Object::toString)
                .toList();
    }

    /** Every column of every table that names this person. */
    List<String> columnsNaming(UUID person) {
        return columns("uuid")
                .filter(column -> migrator.client()
                                .sql("select count(*) from %s where %s = ?".formatted(column.table(), column.name()))
                                .param(person)
                                .query(Long.class)
                                .single()
                        > 0)
                .map(Object::toString)
                .toList();
    }

    /** Tables with a column of this foreign key. */
    List<String> tablesThatNamePersons() {
        return migrator.client()
                .sql("select distinct table_name from information_schema.key_column_usage"
                        + " where table_schema = database() and referenced_table_name = 'person' order by 1")
                .query(String.class)
                .list();
    }

    private record Column(String table, String name) {

        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    private Stream<Column> columns(String... types) {
        return migrator
                .client()
                .sql(
                        "select c.table_name, c.column_name from information_schema.columns c"
                                + " join information_schema.tables t using (table_schema, table_name)"
                                + " where c.table_schema = database() and t.table_type = 'BASE TABLE' and c.data_type in (:types)")
                .param("types", List.of(types))
                .query((found, number) -> new Column("`" + found.getString(1) + "`", "`" + found.getString(2) + "`"))
                .list()
                .stream();
    }

    long proposalsOfNobodyWith(String word) {
        return rows.sql("select count(*) from proposal where author_id = ? and title like ?")
                .params(PersonalDataSource.NOBODY, "%" + word + "%")
                .query(Long.class)
                .single();
    }
}
