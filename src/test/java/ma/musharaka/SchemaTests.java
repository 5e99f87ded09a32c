package ma.musharaka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.musharaka.platform.AppendOnly;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Migrator;
import org.hibernate.annotations.Immutable;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself keeps apart, whatever the application does. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaTests {

    /** Rows that belong to no commune, because they are what communes are made of or shared by several. */
    private static final Set<String> GLOBAL = Set.of(
            "Commune",
            "Person",
            "NetworkOperator",
            "Association",
            "SecondFactor",
            "RecoveryCode",
            "PersonIdentity",
            "ContactChange");

    /** Tables of a commune that no entity maps: hosts hang on their commune, numbers are counted by a statement. */
    private static final Set<String> WITHOUT_ENTITY = Set.of("commune_host", "commune_number");

    /** Where nobody may change what happened. */
    private static final List<String> KEPT_FOR_GOOD = List.of(
            "journal_entry",
            "journal_seal",
            "journal_root",
            "receipt",
            "moderation_decision",
            "evidence",
            "petition_check",
            "association_check",
            "level_check",
            "level_withdrawal");

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient application;

    @Autowired
    Migrator migrator;

    /** A foreign key, with its columns in order: own column to referenced column. */
    private record Reference(String table, String name, String to, Map<String, String> columns) {}

    @Test
    void everyEntityHasItsTable() {
        assertThat(tables()).containsAll(entityTables().keySet());
    }

    @Test
    void everyEntityBelongsToACommuneUnlessItIsKnownAsGlobal() {
        Set<String> tied = columns("commune");
        assertThat(entityTables().entrySet().stream()
                        .filter(entity -> !tied.contains(entity.getKey()))
                        .map(entity -> entity.getValue().getName()))
                .containsExactlyInAnyOrderElementsOf(GLOBAL);
    }

    @Test
    void everyTableOfACommuneIsMappedByAnEntity() {
        Set<String> mapped = new TreeSet<>(entityTables().keySet());
        mapped.addAll(WITHOUT_ENTITY);
        assertThat(mapped).containsAll(columns("commune"));
    }

    @Test
    void everyTableOfACommuneIsTiedToItByAForeignKey() {
        Set<String> tied = references().stream()
                .filter(reference -> reference.columns().containsKey("commune"))
                .map(Reference::table)
                .collect(Collectors.toSet());
        assertThat(columns("commune"))
                .allSatisfy(table -> assertThat(tied)
                        .as("%s has no foreign key with its commune: rows of no commune could be added", table)
                        .contains(table));
    }

    @Test
    void aReferenceFromOneTableOfACommuneToAnotherCarriesTheCommune() {
        Set<String> owned = columns("commune");
        assertThat(references())
                .filteredOn(reference -> owned.contains(reference.table()) && owned.contains(reference.to()))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(reference.columns()).containsEntry("commune", "commune"));
    }

    @Test
    void whatIsReferencedWithItsCommuneIsUnique() {
        assertThat(references())
                .filteredOn(reference -> reference.columns().containsValue("commune"))
                .allSatisfy(reference -> assertThat(uniqueKeys(reference.to()))
                        .as("what %s refers to", reference.name())
                        .contains(Set.copyOf(reference.columns().values())));
    }

    @Test
    void everyParentOfAnEntityOfACommuneIsHeldByAForeignKeyWithTheCommune() {
        List<Reference> references = references();
        entityTables().forEach((table, entity) -> {
            if (GLOBAL.contains(entity.getName())) return;
            for (SingularAttribute<?, ?> attribute : entity.getSingularAttributes()) {
                if (!attribute.isAssociation()) continue;
                String column = persister(entity).getPropertyColumnNames(attribute.getName())[0];
                assertThat(references)
                        .as("%s.%s", entity.getName(), attribute.getName())
                        .anyMatch(reference -> reference.table().equals(table)
                                && reference.columns().containsKey(column)
                                && reference.columns().containsKey("commune"));
            }
        });
    }

    @Test
    void aCommuneIsNeverMissingAndComparedSignBySign() {
        assertThat(migrator.client().sql("""
                                select concat(table_name, ' ', is_nullable, ' ', collation_name)
                                from information_schema.columns
                                where table_schema = database() and column_name = 'commune'
                                """).query(String.class).list())
                .isNotEmpty()
                .allMatch(column -> column.endsWith(" NO ascii_bin"));
    }

    /** MariaDB commits each statement by itself, and a process that is killed between two begins again with the first. */
    @Test
    void everyMigrationCanBeRunAgainFromItsBeginning() throws IOException {
        Resource[] migrations =
                new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/*.sql");
        assertThat(migrations).isNotEmpty();
        for (Resource migration : migrations) {
            String script = migration.getContentAsString(StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            assertThat(script.split(";\\s*\\R|;\\s*$"))
                    .as(migration.toString())
                    .filteredOn(statement -> !statement.isBlank())
                    .allSatisfy(statement -> assertThat(statement.toLowerCase(Locale.ROOT))
                            .containsAnyOf("if not exists", "if exists", "insert ignore"));
        }
    }

    @Test
    void whatMustBeKeptForGoodIsMarkedAppendOnly() {
        assertThat(appendOnlyTables()).containsAll(KEPT_FOR_GOOD);
    }

    @Test
    void anEntityIsAppendOnlyExactlyWhenItsTableIs() {
        Set<String> marked = appendOnlyTables().collect(Collectors.toSet());
        entityTables().forEach((table, entity) -> {
            Class<?> type = entity.getJavaType();
            assertThat(type.isAnnotationPresent(Immutable.class))
                    .as("%s says @Immutable", entity.getName())
                    .isEqualTo(marked.contains(table));
            if (AppendOnly.class.isAssignableFrom(type)) assertThat(marked).contains(table);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("appendOnlyTables")
    void theApplicationCannotChangeWhatIsKeptForGood(String table) {
        for (String statement : List.of(
                "update " + table + " set commune = commune",
                "delete from " + table,
                "truncate table " + table,
                "replace into " + table + " select * from " + table,
                "insert into " + table + " select * from " + table + " on duplicate key update commune = '0'",
                "alter table " + table + " comment ''",
                "drop table " + table))
            assertThatThrownBy(() -> application.sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("denied");
    }

    Stream<String> appendOnlyTables() {
        return migrator.client().sql("""
                        select table_name from information_schema.tables
                        where table_schema = database() and lower(table_comment) like '%append-only%' order by 1
                        """).query(String.class).list().stream();
    }

    private Set<String> tables() {
        return Set.copyOf(migrator.client()
                .sql("select table_name from information_schema.tables where table_schema = database()")
                .query(String.class)
                .list());
    }

    private Set<String> columns(String column) {
        return new TreeSet<>(migrator.client()
                .sql(
                        "select table_name from information_schema.columns where table_schema = database() and column_name = ?")
                .param(column)
                .query(String.class)
                .list());
    }

    private Map<String, EntityType<?>> entityTables() {
        return entities.getMetamodel().getEntities().stream()
                .collect(Collectors.toMap(
                        entity -> persister(entity)
                                .getIdentifierTableDetails()
                                .getTableName()
                                .toLowerCase(Locale.ROOT),
                        entity -> entity));
    }

    private EntityPersister persister(EntityType<?> entity) {
        return entities.getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(entity.getJavaType());
    }

    private List<Reference> references() {
        Map<String, Reference> references = new TreeMap<>();
        migrator.client()
                .sql("""
                        select table_name, constraint_name, referenced_table_name, column_name, referenced_column_name
                        from information_schema.key_column_usage
                        where table_schema = database() and referenced_table_name is not null
                        order by table_name, constraint_name, ordinal_position
                        """)
                .query((row, _) -> {
                    String table = row.getString(1);
                    String to = row.getString(3);
                    return references
                            .computeIfAbsent(
                                    table + "." + row.getString(2),
                                    name -> new Reference(table, name, to, new TreeMap<>()))
                            .columns()
                            .put(row.getString(4), row.getString(5));
                })
                .list();
        return List.copyOf(references.values());
    }

    private Set<Set<String>> uniqueKeys(String table) {
        Map<String, Set<String>> keys = new TreeMap<>();
        migrator.client()
                .sql("""
                        select index_name, column_name from information_schema.statistics
                        where table_schema = database() and table_name = ? and non_unique = 0
                        """)
                .param(table)
                .query((row, _) -> keys.computeIfAbsent(row.getString(1), _ -> new TreeSet<>())
                        .add(row.getString(2)))
                .list();
        return Set.copyOf(keys.values());
    }
}
