package ma.musharaka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule of {@link ArchitectureTests} finds what breaks it. The breaches are compiled here and into no class path:
 * an entity among the tests would be taken for one of the house by every test that starts Spring.
 */
class RulesBiteTests {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|record) (\\w+)");

    /** Sources by the rule they break, each in one class called after its fault. */
    private static final Map<String, String> BREACHES = Map.ofEntries(
            Map.entry("onlyThePlatformSpeaksToTheDatabaseDirectly", """
                    package ma.musharaka.proposal;
                    class CountsByJdbc {
                        long count(org.springframework.jdbc.core.simple.JdbcClient jdbc) {
                            return jdbc.sql("select count(*) from proposal").query(Long.class).single();
                        }
                    }
                    """),
            Map.entry("onlyThePlatformAsksHibernateForPlainSql", """
                    package ma.musharaka.proposal;
                    class CountsByEntityManager {
                        Object count(jakarta.persistence.EntityManager entities) {
                            return entities.createNativeQuery("select count(*) from proposal").getSingleResult();
                        }
                    }
                    """),
            Map.entry("noQueryIsWrittenInPlainSql", """
                    package ma.musharaka.proposal;
                    interface CountsByNativeQuery {
                        @org.springframework.data.jpa.repository.Query(value = "select count(*) from proposal", nativeQuery = true)
                        long count();
                        @org.springframework.data.jpa.repository.NativeQuery("select count(*) from proposal")
                        long countAgain();
                        @org.springframework.data.jpa.repository.Query("select count(p) from Proposal p")
                        long lawful();
                    }
                    """),
            Map.entry("everyRowBelongsToACommune", """
                    package ma.musharaka.proposal;
                    @jakarta.persistence.Entity
                    class OfNoCommune {
                        @jakarta.persistence.Id
                        private java.util.UUID id;
                    }
                    """),
            Map.entry("whatNobodyIsSignedInToAsksForNoRole", """
                    package ma.musharaka.proposal;
                    class PublishesByTheClock {
                        private final Editing editing = new Editing();
                        @org.springframework.scheduling.annotation.Scheduled(fixedDelay = 1)
                        void look() {
                            java.util.List.of("one").forEach(each -> publish(each));
                        }
                        private void publish(String each) {
                            editing.publish(each);
                        }
                        static class Editing {
                            @org.springframework.security.access.prepost.PreAuthorize("hasRole('EDITOR')")
                            public void publish(String each) {}
                        }
                    }
                    """),
            Map.entry("repositoriesStayInTheirRoom", """
                    package ma.musharaka.proposal;
                    public interface OpenRepository
                            extends org.springframework.data.repository.Repository<Row, java.util.UUID> {}
                    """),
            Map.entry("viewsStayInTheirRoom", """
                    package ma.musharaka.proposal.ui;
                    @com.vaadin.flow.router.Route("open")
                    public class OpenView extends com.vaadin.flow.component.html.Div {}
                    """),
            Map.entry("viewsKnowNoRowsAndNoRepositories", """
                    package ma.musharaka.proposal.ui;
                    class ShowsRows {
                        String show(ma.musharaka.proposal.Row row) {
                            return row.toString();
                        }
                    }
                    """),
            Map.entry("rowsKnowNoViews", """
                    package ma.musharaka.proposal;
                    @jakarta.persistence.Entity
                    class ShowsItself extends ma.musharaka.platform.CommuneOwned {
                        com.vaadin.flow.component.html.Div show() {
                            return new com.vaadin.flow.component.html.Div();
                        }
                    }
                    """),
            Map.entry("nothingIsInjectedIntoFields", """
                    package ma.musharaka.proposal;
                    class WaitsForItsFields {
                        @org.springframework.beans.factory.annotation.Autowired
                        private java.time.Clock clock;
                        @org.springframework.beans.factory.annotation.Value("${a}")
                        private String setting;
                    }
                    """),
            Map.entry("onlyNotificationSendsMail", """
                    package ma.musharaka.proposal;
                    class WritesLetters {
                        void write(org.springframework.mail.javamail.JavaMailSender sender) {
                            sender.send(new org.springframework.mail.SimpleMailMessage());
                        }
                    }
                    """),
            Map.entry("onlyTheFrameKnowsVaadinsInside", """
                    package ma.musharaka.proposal.ui;
                    class LooksInside {
                        boolean look(com.vaadin.flow.router.internal.NavigationRouteTarget target) {
                            return target.hasTarget();
                        }
                    }
                    """),
            Map.entry("controllersStandInTheRoomAndNotInItsViews", """
                    package ma.musharaka.proposal.ui;
                    class AmongViewsController {}
                    """),
            Map.entry("factsCarryNothingPersonal", """
                    package ma.musharaka.proposal;
                    import java.time.Instant;
                    import java.util.UUID;
                    import ma.musharaka.platform.SubjectRef;
                    record Gossip(UUID proposal, String commune, UUID actor, Instant at, String authorName, Object more)
                            implements ma.musharaka.platform.Fact {
                        public String code() {
                            return "proposal.told";
                        }
                        public SubjectRef subject() {
                            return new SubjectRef("proposal", proposal);
                        }
                    }
                    """),
            Map.entry("everyServiceSaysWhomItAnswers", """
                    package ma.musharaka.proposal;
                    import ma.musharaka.platform.access.*;
                    @org.springframework.stereotype.Service
                    public class AnswersWhoeverAsks {
                        public int silent() {
                            return 1;
                        }
                        @ForHouse @ForEveryone
                        public int twofold() {
                            return 2;
                        }
                        @ForEveryone
                        public int declared() {
                            return 3;
                        }
                    }
                    """),
            Map.entry("everyFormSaysWhomItAnswers", """
                    package ma.musharaka.proposal;
                    @org.springframework.web.bind.annotation.RestController
                    class TakesAnythingController {
                        @org.springframework.web.bind.annotation.PostMapping("/forms/anything")
                        void take() {}
                    }
                    """),
            Map.entry("whatIsForTheHouseHasNoDoor", """
                    package ma.musharaka.proposal.ui;
                    class ReachesIntoTheHouse {
                        int reach(ma.musharaka.proposal.HouseNotes notes) {
                            return notes.read();
                        }
                        java.util.function.IntSupplier reachLater(ma.musharaka.proposal.HouseNotes notes) {
                            return notes::readAgain;
                        }
                    }
                    """),
            Map.entry("aSelfIsGuarded", """
                    package ma.musharaka.proposal;
                    @org.springframework.stereotype.Component
                    class MarksInVain {
                        public void act(@ma.musharaka.platform.access.Self java.util.UUID person) {}
                    }
                    """),
            Map.entry("whoeverIsSignedInActsForThemselves", """
                    package ma.musharaka.proposal;
                    @org.springframework.stereotype.Service
                    class TrustsItsDoor {
                        @ma.musharaka.platform.access.ForSignedIn
                        public void act(java.util.UUID person) {}
                    }
                    """),
            Map.entry("nobodyTalksToTheConsole", """
                    package ma.musharaka.proposal;
                    class Shouts {
                        void shout() {
                            System.out.println("published");
                        }
                    }
                    """));

    /** The same means where they belong: no rule may name these. */
    private static final List<String> LAWFUL = List.of("""
                    package ma.musharaka.proposal;
                    @jakarta.persistence.Entity
                    public class Row extends ma.musharaka.platform.CommuneOwned {}
                    """, """
                    package ma.musharaka.proposal;
                    interface LawfulRepository
                            extends org.springframework.data.repository.Repository<Row, java.util.UUID> {}
                    """, """
                    package ma.musharaka.proposal;
                    import ma.musharaka.platform.access.*;
                    @org.springframework.stereotype.Service
                    public class HouseNotes {
                        @ForHouse
                        public int read() {
                            return 1;
                        }
                        @ForHouse
                        public int readAgain() {
                            return 2;
                        }
                    }
                    """, """
                    package ma.musharaka.proposal;
                    import ma.musharaka.platform.access.*;
                    @org.springframework.stereotype.Service
                    class LawfulService {
                        @ForSignedIn
                        public void act(java.util.UUID subject, @Self java.util.UUID person) {}
                        @org.springframework.security.access.prepost.PreAuthorize("hasRole('CLERK')")
                        public void actFor(java.util.UUID person, @Self java.util.UUID clerk) {}
                        int hidden(HouseNotes notes) {
                            return notes.read();
                        }
                    }
                    """, """
                    package ma.musharaka.platform;
                    class LawfulCounter {
                        long count(org.springframework.jdbc.core.simple.JdbcClient jdbc) {
                            return jdbc.sql("select 1").query(Long.class).single();
                        }
                    }
                    """, """
                    package ma.musharaka.proposal;
                    record LawfulFact(String commune, java.util.UUID proposal, java.util.UUID actor, java.time.Instant at)
                            implements ma.musharaka.platform.Fact {
                        public String code() {
                            return "proposal.lawful";
                        }
                        public ma.musharaka.platform.SubjectRef subject() {
                            return new ma.musharaka.platform.SubjectRef("proposal", proposal);
                        }
                    }
                    """);

    @TempDir
    static Path compiled;

    private static JavaClasses brokenHouse;
    private static URLClassLoader loader;
    private static ClassLoader usual;

    @BeforeAll
    static void compileTheBrokenHouse() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> sources = Stream.concat(BREACHES.values().stream(), LAWFUL.stream())
                .map(RulesBiteTests::source)
                .toList();
        List<String> options =
                List.of("-proc:none", "-d", compiled.toString(), "-classpath", System.getProperty("java.class.path"));
        assertThat(compiler.getTask(null, null, null, options, null, sources).call())
                .isTrue();
        usual = Thread.currentThread().getContextClassLoader();
        loader = new URLClassLoader(new URL[] {compiled.toUri().toURL()}, usual);
        Thread.currentThread().setContextClassLoader(loader);
        brokenHouse = new ClassFileImporter().importPath(compiled);
    }

    @AfterAll
    static void leaveTheBrokenHouse() throws IOException {
        Thread.currentThread().setContextClassLoader(usual);
        loader.close();
    }

    static Stream<Arguments> rules() throws IllegalAccessException {
        Stream.Builder<Arguments> rules = Stream.builder();
        for (var field : ArchitectureTests.class.getDeclaredFields())
            if (ArchRule.class.isAssignableFrom(field.getType()))
                rules.add(Arguments.of(field.getName(), field.get(null)));
        return rules.build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aRuleFindsItsBreachAndBlamesNobodyElse(String name, ArchRule rule) {
        assertThat(BREACHES).as("a breach to try the rule on").containsKey(name);

        assertThatThrownBy(() -> rule.check(brokenHouse))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(typeOf(BREACHES.get(name)))
                .hasMessageContaining("because")
                .hasMessageNotContaining("Lawful");
    }

    @Test
    void aFactIsToldEverythingThatIsWrongWithIt() {
        assertThatThrownBy(() -> ArchitectureTests.factsCarryNothingPersonal.check(brokenHouse))
                .hasMessageContaining("Gossip does not begin with its commune")
                .hasMessageContaining("authorName, which sounds personal")
                .hasMessageContaining("more, which is no id, code, number or instant");
    }

    @Test
    void bothWaysToWriteANativeQueryAreFound() {
        assertThatThrownBy(() -> ArchitectureTests.noQueryIsWrittenInPlainSql.check(brokenHouse))
                .hasMessageContaining("CountsByNativeQuery.count()")
                .hasMessageContaining("CountsByNativeQuery.countAgain()")
                .hasMessageNotContaining("lawful()");
    }

    @Test
    void aMethodWithoutADeclarationAndOneWithTwoAreFound() {
        assertThatThrownBy(() -> ArchitectureTests.everyServiceSaysWhomItAnswers.check(brokenHouse))
                .hasMessageContaining("AnswersWhoeverAsks.silent() says []")
                .hasMessageContaining("AnswersWhoeverAsks.twofold() says [ForEveryone, ForHouse]")
                .hasMessageNotContaining("declared()");
    }

    @Test
    void aDoorThatReachesIntoTheHouseIsFoundWhenItCallsAndWhenItHandsOn() {
        assertThatThrownBy(() -> ArchitectureTests.whatIsForTheHouseHasNoDoor.check(brokenHouse))
                .hasMessageContaining("HouseNotes.read()")
                .hasMessageContaining("HouseNotes.readAgain()");
    }

    private static String typeOf(String source) {
        Matcher type = TYPE.matcher(source);
        assertThat(type.find()).isTrue();
        return type.group(1);
    }

    private static JavaFileObject source(String text) {
        Matcher folder = PACKAGE.matcher(text);
        assertThat(folder.find()).isTrue();
        URI place = URI.create("string:///" + folder.group(1).replace('.', '/') + "/" + typeOf(text) + ".java");
        return new SimpleJavaFileObject(place, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
