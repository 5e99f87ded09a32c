package ma.musharaka;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.PublicList;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.access.Acting;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForHouse;
import ma.musharaka.platform.access.ForSignedIn;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.platform.ui.AccountSection;
import ma.musharaka.platform.ui.HomeSection;
import org.hibernate.annotations.TenantId;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RequestMapping;

/** Rules of the house that its compiler cannot know. {@link RulesBiteTests} shows that each of them finds its breach. */
@AnalyzeClasses(packages = "ma.musharaka", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    /** What belongs to no single commune, and why that is so stands at each of them. */
    static final Set<String> GLOBAL_ENTITIES = Set.of(
            "ma.musharaka.commune.Commune",
            "ma.musharaka.people.Person",
            "ma.musharaka.people.ContactChange",
            "ma.musharaka.people.NetworkOperator",
            "ma.musharaka.people.Association",
            "ma.musharaka.people.entrance.SecondFactor",
            "ma.musharaka.people.entrance.RecoveryCode",
            "ma.musharaka.people.entrance.PersonIdentity");

    private static final List<Class<? extends Annotation>> DECLARATIONS =
            List.of(ForEveryone.class, ForSignedIn.class, ForHouse.class, PreAuthorize.class);

    private static final Set<Class<?>> NUMBERS_IDS_AND_CODES = Set.of(
            String.class,
            UUID.class,
            int.class,
            long.class,
            boolean.class,
            Integer.class,
            Long.class,
            Boolean.class,
            BigDecimal.class,
            Money.class,
            Instant.class,
            LocalDate.class,
            SubjectRef.class,
            Channel.class);

    private static final Set<String> WORDS_OF_PEOPLE = Set.of(
            "name",
            "email",
            "mail",
            "title",
            "text",
            "token",
            "phone",
            "telephone",
            "password",
            "address",
            "note",
            "reason",
            "object",
            "cnie",
            "code2fa",
            "secret",
            "body",
            "comment",
            "description");

    private static final Pattern ENDS_OF_WORDS = Pattern.compile("(?=[A-Z])|_");

    @ArchTest
    static final ArchRule onlyThePlatformSpeaksToTheDatabaseDirectly = noClasses()
            .that()
            .resideOutsideOfPackage("..platform..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc.."))
            .because("plain SQL passes by the tenant filter: one forgotten condition shows a commune another's rows");

    @ArchTest
    static final ArchRule onlyThePlatformAsksHibernateForPlainSql = noClasses()
            .that()
            .resideOutsideOfPackage("..platform..")
            .should()
            .callMethodWhere(target(nameMatching(
                            "createNative.*|do(Returning)?Work|create(Named)?StoredProcedure.*|getNamedNativeQuery"))
                    .and(target(owner(resideInAnyPackage("jakarta.persistence..", "org.hibernate..")))))
            .because("plain SQL passes by the tenant filter, whoever carries it to the database");

    @ArchTest
    static final ArchRule noQueryIsWrittenInPlainSql = classes()
            .that()
            .resideOutsideOfPackage("..platform..")
            .should(notWriteNativeQueries())
            .because("the tenant filter is laid over JPQL only: a native query would read every commune's rows");

    @ArchTest
    static final ArchRule everyRowBelongsToACommune = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(belongToACommune())
            .because("what has no commune is seen by all of them: that must be meant, and written down here");

    @ArchTest
    static final ArchRule repositoriesStayInTheirRoom = classes()
            .that()
            .areAssignableTo(Repository.class)
            .and()
            .areInterfaces()
            .should()
            .bePackagePrivate()
            .because("others ask a room's service, which knows who may see what; its rows are its own");

    @ArchTest
    static final ArchRule viewsStayInTheirRoom = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .bePackagePrivate()
            .because("a view is reached by its address; nobody builds another room's page");

    @ArchTest
    static final ArchRule viewsKnowNoRowsAndNoRepositories = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat(assignableTo(Repository.class).or(annotatedWith(Entity.class)))
            .because("a view outlives its transaction: it is given records by the service, which checks who asks");

    @ArchTest
    static final ArchRule rowsKnowNoViews = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("what is kept for decades does not hang on how it is shown today");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should(beAnnotatedWithOneOf(
                    "org.springframework.beans.factory.annotation.Autowired",
                    "org.springframework.beans.factory.annotation.Value",
                    "jakarta.inject.Inject",
                    "jakarta.annotation.Resource",
                    "jakarta.persistence.PersistenceContext"))
            .because("a constructor says what a class needs, and a test can give it without Spring");

    @ArchTest
    static final ArchRule onlyNotificationSendsMail = noClasses()
            .that()
            .resideOutsideOfPackage("..notification..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.springframework.mail..")
            .because("a letter leaves after the commit, once, and is found in the outbox: only there is that kept");

    @ArchTest
    static final ArchRule onlyTheFrameKnowsVaadinsInside = noClasses()
            .that()
            .resideOutsideOfPackages("ma.musharaka.platform..", "ma.musharaka.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.vaadin.flow.internal..",
                    "com.vaadin.flow.router.internal..",
                    "com.vaadin.flow.server.communication..",
                    "com.vaadin.flow.server.frontend..",
                    "com.vaadin.flow.server.startup..",
                    "com.vaadin.flow.spring.security..",
                    "com.vaadin.flow.component.internal..")
            .because("what changes with every Vaadin release is touched in one place");

    @ArchTest
    static final ArchRule controllersStandInTheRoomAndNotInItsViews = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .bePackagePrivate()
            .andShould()
            .resideOutsideOfPackage("..ui..")
            .because("open data is a room's own voice for machines, no part of what people look at");

    @ArchTest
    static final ArchRule factsCarryNothingPersonal = classes()
            .that()
            .implement(Fact.class)
            .should(beRecordsOfIdsCodesAndNumbers())
            .because(
                    "facts are journaled, replayed and made evidence: what is personal could never be erased from them");

    @ArchTest
    static final ArchRule everyServiceSaysWhomItAnswers = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .should(sayWhomTheyAnswer("public methods", ArchitectureTests::isOffered))
            .because("what says nothing would answer anyone who finds a way to it");

    @ArchTest
    static final ArchRule everyFormSaysWhomItAnswers = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should(sayWhomTheyAnswer("forms and data", method -> method.isMetaAnnotatedWith(RequestMapping.class)))
            .because("an address without a word is shut, and nobody would know why");

    @ArchTest
    static final ArchRule whatIsForTheHouseHasNoDoor = classes()
            .that(areDoors())
            .should(leaveTheHouseItsOwn())
            .because("it acts for anyone without asking who: only code that has asked may call it");

    @ArchTest
    static final ArchRule whatNobodyIsSignedInToAsksForNoRole = classes()
            .should(askForNoRoleOnTheirOwnClock())
            .because(
                    "on the house's clock and after a fact nobody is signed in: a call that asks for a role would fail each time");

    @ArchTest
    static final ArchRule aSelfIsGuarded = classes()
            .should(markSelvesOnlyWhereTheyAreGuarded())
            .because("the guard stands before the public methods of services: a mark elsewhere would look like one");

    @ArchTest
    static final ArchRule whoeverIsSignedInActsForThemselves = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .should(markTheSelfOfWhoeverIsSignedIn())
            .because("an id that a door hands on can be anyone's");

    @ArchTest
    static final ArchRule nobodyTalksToTheConsole = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("ma.musharaka.journal.VerifyJournal")
            .should(ACCESS_STANDARD_STREAMS)
            .because(
                    "a server speaks through its log; only the command that checks a journal answers whoever typed it");

    /** A name on the list that no entity has would hide the next one that takes it. */
    @ArchTest
    static void everyGlobalEntityOnTheListIsThere(JavaClasses house) {
        assertThat(GLOBAL_ENTITIES)
                .allSatisfy(name -> assertThat(house.contain(name)).as(name).isTrue());
    }

    @ArchTest
    static void everyPackageSaysWhatItIsForAndThatNullIsTheException(JavaClasses house) {
        Map<Path, String> sources = HouseSources.below(HouseSources.JAVA, ".java");
        Set<Path> packages = sources.keySet().stream().map(Path::getParent).collect(Collectors.toSet());

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(sources.getOrDefault(folder.resolve("package-info.java"), ""))
                        .as("%s/package-info.java", folder)
                        .startsWith("/**")
                        .contains("@NullMarked"));
    }

    private static ArchCondition<JavaClass> notWriteNativeQueries() {
        DescribedPredicate<JavaAnnotation<?>> inPlainSql = describe("in plain SQL", annotation -> {
            String type = annotation.getRawType().getName();
            return type.equals(NativeQuery.class.getName())
                    || type.startsWith("jakarta.persistence.NamedNativeQuer")
                    || type.startsWith("org.hibernate.annotations.NamedNativeQuer")
                    || (type.equals(Query.class.getName())
                            && annotation.get("nativeQuery").equals(Optional.of(true)));
        });
        return new ArchCondition<>("write no native query") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(Stream.of(type), type.getMethods().stream())
                        .filter(each -> each.getAnnotations().stream().anyMatch(inPlainSql))
                        .forEach(each -> events.add(SimpleConditionEvent.violated(
                                type, each.getDescription() + " is written in plain SQL")));
            }
        };
    }

    private static ArchCondition<JavaClass> belongToACommune() {
        return new ArchCondition<>("belong to a commune") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                boolean owned = entity.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(TenantId.class));
                if (!owned && !GLOBAL_ENTITIES.contains(entity.getName()))
                    events.add(
                            SimpleConditionEvent.violated(
                                    entity,
                                    entity.getName()
                                            + " has no @TenantId: let it extend CommuneOwned or AppendOnly, or list it as global"));
            }
        };
    }

    private static boolean isOffered(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static ArchCondition<JavaClass> sayWhomTheyAnswer(String what, Predicate<JavaMethod> asked) {
        return new ArchCondition<>("say once, on each of their " + what + ", whom they answer") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethod method : type.getMethods())
                    if (asked.test(method)) {
                        List<String> said = new ArrayList<>();
                        for (Class<? extends Annotation> declaration : DECLARATIONS)
                            if (method.isAnnotatedWith(declaration)) said.add(declaration.getSimpleName());
                        if (type.isAnnotatedWith(PreAuthorize.class) && !said.contains("PreAuthorize"))
                            said.add("PreAuthorize of its class");
                        if (said.size() != 1)
                            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says " + said));
                    }
            }
        };
    }

    /** What people reach from outside, and what is drawn on it. */
    private static DescribedPredicate<JavaClass> areDoors() {
        return describe(
                "are doors",
                type -> type.getPackageName().endsWith(".ui")
                        || type.isAnnotatedWith(Route.class)
                        || type.isMetaAnnotatedWith(Controller.class)
                        || type.isAssignableTo(Component.class)
                        || type.isAssignableTo(ReadingSource.class)
                        || type.isAssignableTo(AccountSection.class)
                        || type.isAssignableTo(HomeSection.class)
                        || type.isAssignableTo(PublicList.class));
    }

    private static ArchCondition<JavaClass> leaveTheHouseItsOwn() {
        return new ArchCondition<>("call nothing that is for the house") {
            @Override
            public void check(JavaClass door, ConditionEvents events) {
                Stream.concat(door.getMethodCallsFromSelf().stream(), door.getMethodReferencesFromSelf().stream())
                        .filter(call -> call.getTarget()
                                .resolveMember()
                                .filter(method -> method.isAnnotatedWith(ForHouse.class))
                                .isPresent())
                        .forEach(call -> events.add(SimpleConditionEvent.violated(door, call.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> askForNoRoleOnTheirOwnClock() {
        return new ArchCondition<>("call nothing that asks for a role where nobody is signed in") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethod method : type.getMethods())
                    if (method.isAnnotatedWith(Scheduled.class)
                            || method.isMetaAnnotatedWith(ApplicationModuleListener.class))
                        follow(method, method, new HashSet<>(), events);
            }

            private void follow(JavaMethod start, JavaCodeUnit unit, Set<JavaCodeUnit> seen, ConditionEvents events) {
                if (!seen.add(unit)) return;
                Stream.concat(unit.getMethodCallsFromSelf().stream(), unit.getMethodReferencesFromSelf().stream())
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .filter(called -> called.getOwner().getPackageName().startsWith("ma.musharaka"))
                        .forEach(called -> {
                            // what a service calls of its own passes no guard
                            if (!called.getOwner().equals(unit.getOwner())
                                    && called instanceof JavaMethod method
                                    && asksForARole(method))
                                events.add(SimpleConditionEvent.violated(
                                        start, start.getFullName() + " comes to " + called.getFullName()));
                            // Acting says in whose name it goes on
                            else if (!called.getOwner().isEquivalentTo(Acting.class))
                                follow(start, called, seen, events);
                        });
            }

            private static boolean asksForARole(JavaMethod method) {
                return method.isAnnotatedWith(PreAuthorize.class)
                        || method.getOwner().isAnnotatedWith(PreAuthorize.class) && isOffered(method);
            }
        };
    }

    private static ArchCondition<JavaClass> markSelvesOnlyWhereTheyAreGuarded() {
        return new ArchCondition<>("mark selves only where they are guarded") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaCodeUnit unit : type.getCodeUnits())
                    for (JavaParameter parameter : unit.getParameters())
                        if (parameter.isAnnotatedWith(Self.class)) {
                            boolean guarded = type.isAnnotatedWith(Service.class)
                                    && unit instanceof JavaMethod method
                                    && isOffered(method)
                                    && !method.isAnnotatedWith(ForHouse.class);
                            if (!guarded)
                                events.add(SimpleConditionEvent.violated(
                                        unit, unit.getFullName() + " marks a self that nobody guards"));
                        }
            }
        };
    }

    private static ArchCondition<JavaClass> markTheSelfOfWhoeverIsSignedIn() {
        return new ArchCondition<>("mark the self of whoever is signed in") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethod method : type.getMethods())
                    if (method.isAnnotatedWith(ForSignedIn.class)) {
                        List<JavaParameter> people = method.getParameters().stream()
                                .filter(each -> each.getRawType().isEquivalentTo(UUID.class)
                                        || each.getRawType().isAssignableTo(Visitor.class))
                                .toList();
                        long selves = people.stream()
                                .filter(each -> each.isAnnotatedWith(Self.class))
                                .count();
                        if (!people.isEmpty() && selves != 1)
                            events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " marks " + selves + " selves"));
                    }
            }
        };
    }

    private static ArchCondition<JavaField> beAnnotatedWithOneOf(String... annotations) {
        return new ArchCondition<>("be annotated with one of " + List.of(annotations)) {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean injected = Arrays.stream(annotations).anyMatch(field::isAnnotatedWith);
                events.add(new SimpleConditionEvent(field, injected, field.getDescription() + " is injected"));
            }
        };
    }

    private static ArchCondition<JavaClass> beRecordsOfIdsCodesAndNumbers() {
        return new ArchCondition<>("be records of ids, codes and numbers that begin with the commune") {
            @Override
            public void check(JavaClass fact, ConditionEvents events) {
                RecordComponent[] components = fact.reflect().getRecordComponents();
                if (components == null) {
                    say(fact, events, "is no record");
                    return;
                }
                if (components.length == 0 || !components[0].getName().equals("commune"))
                    say(fact, events, "does not begin with its commune");
                for (RecordComponent component : components) {
                    if (!NUMBERS_IDS_AND_CODES.contains(component.getType())
                            && !component.getType().isEnum())
                        say(fact, events, "holds " + component + ", which is no id, code, number or instant");
                    if (words(component).anyMatch(WORDS_OF_PEOPLE::contains))
                        say(fact, events, "holds " + component + ", which sounds personal");
                }
            }

            private Stream<String> words(RecordComponent component) {
                return ENDS_OF_WORDS.splitAsStream(component.getName()).map(word -> word.toLowerCase(Locale.ROOT));
            }

            private void say(JavaClass fact, ConditionEvents events, String what) {
                events.add(SimpleConditionEvent.violated(fact, fact.getName() + " " + what));
            }
        };
    }
}
