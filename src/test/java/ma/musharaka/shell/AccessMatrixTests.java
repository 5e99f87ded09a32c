package ma.musharaka.shell;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.Role;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Visitor;
import ma.musharaka.platform.access.Acting;
import ma.musharaka.platform.access.AnothersName;
import ma.musharaka.platform.access.NotSignedIn;
import ma.musharaka.platform.access.OnAnotherCommune;
import ma.musharaka.platform.access.Self;
import ma.musharaka.shell.AccessMatrix.Deed;
import ma.musharaka.shell.AccessMatrix.Open;
import ma.musharaka.shell.AccessMatrix.Page;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Every role, and none, at every page and at every public method of every service. */
@IntegrationTest
class AccessMatrixTests {

    private static final Logger LOG = LoggerFactory.getLogger(AccessMatrixTests.class);

    /** How the guards refuse; a service that has looked at the thing itself says so in another way. */
    private static final Set<Class<?>> GUARDS =
            Set.of(AuthorizationDeniedException.class, NotSignedIn.class, AnothersName.class, OnAnotherCommune.class);

    private static final Open EVERYONE = new Open.Everyone();
    private static final Open SIGNED_IN = new Open.SignedIn();
    private static final Open HOUSE = new Open.House();

    @Autowired
    AccessMatrix matrix;

    @Autowired
    ApplicationContext house;

    @Autowired
    PeopleService people;

    @Autowired
    DemoPeople demo;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void everyPageOpensToThoseItNamesAndToNobodyElse() {
        AccessAnnotationChecker door = new AccessAnnotationChecker();
        assertThat(matrix.pages()).hasSizeGreaterThan(60);
        for (Page page : matrix.pages()) {
            boolean everyone = page.open() instanceof Open.Everyone;
            boolean signedIn = everyone || page.open() instanceof Open.SignedIn;
            assertThat(door.hasAccess(page.view(), null, _ -> false))
                    .as("%s for nobody", page.path())
                    .isEqualTo(everyone);
            SignedIn citizen = someone(Set.of());
            assertThat(door.hasAccess(page.view(), citizen, _ -> false))
                    .as("%s for a citizen", page.path())
                    .isEqualTo(signedIn);
            for (Role role : Role.values())
                assertThat(door.hasAccess(page.view(), someone(Set.of(role.name())), role.name()::equals))
                        .as("%s for %s", page.path(), role)
                        .isEqualTo(signedIn || page.open() instanceof Open.To(Set<Role> roles) && roles.contains(role));
        }
    }

    @Test
    void everyPageOfTheBackOfficeNamesItsRoles() {
        assertThat(matrix.pages())
                .filteredOn(page -> page.path().startsWith("/staff/"))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.open())
                        .as(page.path())
                        .isInstanceOfSatisfying(
                                Open.To.class, to -> assertThat(to.roles()).isNotEmpty()));
    }

    @Test
    void everyFormAndEveryAddressOfDataIsDeclared() {
        assertThat(matrix.doors()).hasSizeGreaterThan(30).allSatisfy(door -> {
            if (door.open() instanceof Open.To(Set<Role> roles))
                assertThat(roles).as(door.path()).isNotEmpty();
            else assertThat(door.open()).as(door.path()).isIn(EVERYONE, SIGNED_IN);
        });
    }

    @Test
    void everyDeedAnswersThoseItNamesAndNobodyElse() {
        List<String> wrong = new ArrayList<>();
        List<Deed> deeds = matrix.deeds().stream()
                .filter(deed -> !deed.open().equals(HOUSE))
                .toList();
        assertThat(deeds).hasSizeGreaterThan(180);
        int calls = 0;
        for (Deed deed : deeds)
            for (Caller caller : callers()) {
                calls++;
                AccessDeniedException refusal = refusal(deed, caller.person(), caller.id());
                if ((refusal == null) != caller.isNamedBy(deed.open()))
                    wrong.add(deed.name() + " for " + caller + " is open to " + deed.open() + ": " + refusal);
            }
        LOG.info("{} calls at {} methods", calls, deeds.size());
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyActsInAnothersName() {
        List<String> wrong = new ArrayList<>();
        List<Deed> deeds = matrix.deeds().stream()
                .filter(deed -> selves(deed).findAny().isPresent())
                .toList();
        assertThat(deeds).hasSizeGreaterThan(90);
        for (Deed deed : deeds)
            for (Caller caller : callers())
                if (caller.isNamedBy(deed.open())
                        && !(refusal(deed, caller.person(), UUID.randomUUID()) instanceof AnothersName))
                    wrong.add(deed.name() + " lets " + caller + " act for another");
        LOG.info("{} methods guard their self", deeds.size());
        assertThat(wrong).isEmpty();
    }

    @Test
    void aRoleOfOneCommuneOpensNothingInAnother() {
        List<String> wrong = new ArrayList<>();
        List<Deed> deeds = matrix.deeds().stream()
                .filter(deed -> deed.open() instanceof Open.To)
                .toList();
        assertThat(deeds).hasSizeGreaterThan(60);
        for (Deed deed : deeds)
            for (Caller caller : callers())
                if (caller.isNamedBy(deed.open())
                        && !(refusal(DEMNATE, deed, caller.person(), caller.id()) instanceof OnAnotherCommune))
                    wrong.add(deed.name() + " is open to " + caller + " of another commune");
        LOG.info("{} methods ask for a role", deeds.size());
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoHoldsARoleInOneCommuneHoldsNoneInAnother() {
        CommuneScope.run(BENI_MELLAL, () -> {
            for (SignedIn staff :
                    List.of(demo.moderator(), demo.petitionOfficer(), demo.editor(), demo.administrator())) {
                assertThat(people.rolesOf(staff.personId())).isNotEmpty();
                assertThat(CommuneScope.<Set<String>, RuntimeException>call(
                                DEMNATE, () -> people.rolesOf(staff.personId())))
                        .as(staff.displayName())
                        .isEmpty();
            }
        });
    }

    /** Someone at a door: nobody in particular, a citizen, or a holder of one role. */
    private record Caller(
            @Nullable SignedIn person, @Nullable Role role) {

        @Nullable
        UUID id() {
            return person == null ? null : person.personId();
        }

        boolean isNamedBy(Open open) {
            return switch (open) {
                case Open.Everyone _ -> true;
                case Open.SignedIn _ -> person != null;
                case Open.To(Set<Role> roles) -> role != null && roles.contains(role);
                case Open.House _ -> false;
            };
        }

        @Override
        public String toString() {
            return role != null ? role.name() : person == null ? "nobody" : "a citizen";
        }
    }

    private static List<Caller> callers() {
        return Stream.concat(
                        Stream.of(new Caller(null, null), new Caller(someone(Set.of()), null)),
                        Arrays.stream(Role.values()).map(role -> new Caller(someone(Set.of(role.name())), role)))
                .toList();
    }

    private @Nullable AccessDeniedException refusal(Deed deed, @Nullable SignedIn caller, @Nullable UUID self) {
        return refusal(BENI_MELLAL, deed, caller, self);
    }

    /**
     * How the guard turns the caller away, if it does; what happens behind it does not matter, and is taken back.
     *
     * @param self in whose name they act
     */
    private @Nullable AccessDeniedException refusal(
            String commune, Deed deed, @Nullable SignedIn caller, @Nullable UUID self) {
        @Nullable Object[] arguments = arguments(deed, self);
        @Nullable AccessDeniedException[] refusal = {null};
        CommuneScope.run(
                commune,
                () -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    refusal[0] = Acting.as(caller, () -> {
                        try {
                            deed.method().invoke(house.getBean(deed.service()), arguments);
                        } catch (InvocationTargetException thrown) {
                            if (thrown.getCause() instanceof AccessDeniedException refused
                                    && GUARDS.contains(refused.getClass())) return refused;
                        } catch (IllegalAccessException notPublic) {
                            throw new AssertionError(deed.name(), notPublic);
                        }
                        return null;
                    });
                }));
        return refusal[0];
    }

    private static Stream<Parameter> selves(Deed deed) {
        return Arrays.stream(deed.method().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Self.class));
    }

    private static @Nullable Object[] arguments(Deed deed, @Nullable UUID self) {
        return Arrays.stream(deed.method().getParameters())
                .map(parameter -> parameter.isAnnotationPresent(Self.class)
                        ? self(parameter.getType(), self)
                        : nonsense(parameter.getType()))
                .toArray();
    }

    private static @Nullable Object self(Class<?> type, @Nullable UUID self) {
        return self == null || !Visitor.class.isAssignableFrom(type) ? self : someone(self, Set.of());
    }

    private static @Nullable Object nonsense(Class<?> type) {
        if (type == int.class) return 0;
        if (type == long.class) return 0L;
        if (type == boolean.class) return false;
        if (type == String.class) return "";
        return type == UUID.class ? UUID.randomUUID() : null;
    }

    private static SignedIn someone(Set<String> roles) {
        return someone(UUID.randomUUID(), roles);
    }

    private static SignedIn someone(UUID id, Set<String> roles) {
        return new SignedIn(id, BENI_MELLAL, "Quelqu’un", roles, false);
    }
}
