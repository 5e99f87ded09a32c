package ma.musharaka.shell;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.musharaka.people.PeopleService;
import ma.musharaka.people.Role;
import ma.musharaka.people.SignedIn;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.shell.AccessMatrix.Deed;
import ma.musharaka.shell.AccessMatrix.Open;
import ma.musharaka.shell.AccessMatrix.Page;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestCommunes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

/** Every role, and none, at every page and at every method of a service that asks for one. */
@IntegrationTest
class AccessMatrixTests {

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
    void everyDeedIsRefusedToAllWhomItDoesNotName() {
        List<String> wrong = new ArrayList<>();
        assertThat(matrix.deeds()).hasSizeGreaterThan(25);
        for (Deed deed : matrix.deeds()) {
            if (!isRefused(deed, null)) wrong.add(deed.name() + " is open to nobody in particular");
            if (!isRefused(deed, someone(Set.of()))) wrong.add(deed.name() + " is open to citizens");
            for (Role role : Role.values())
                if (isRefused(deed, someone(Set.of(role.name())))
                        == deed.roles().contains(role)) wrong.add(deed.name() + " is not as declared for " + role);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aRoleOfOneCommuneIsNoRoleInAnother() {
        CommuneScope.run(BENI_MELLAL, () -> {
            for (SignedIn staff :
                    List.of(demo.moderator(), demo.petitionOfficer(), demo.editor(), demo.administrator())) {
                assertThat(people.rolesOf(staff.personId())).isNotEmpty();
                assertThat(CommuneScope.<Set<String>, RuntimeException>call(
                                TestCommunes.DEMNATE, () -> people.rolesOf(staff.personId())))
                        .as(staff.displayName())
                        .isEmpty();
            }
        });
    }

    /** Whether the guard turns the caller away; what happens behind it does not matter, and is taken back. */
    private boolean isRefused(Deed deed, @Nullable SignedIn caller) {
        boolean[] refused = {false};
        Runnable call = () -> transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            try {
                deed.method().invoke(house.getBean(deed.service()), arguments(deed));
            } catch (InvocationTargetException thrown) {
                refused[0] = thrown.getCause() instanceof AccessDeniedException
                        || thrown.getCause() instanceof AuthenticationCredentialsNotFoundException;
            } catch (IllegalAccessException notPublic) {
                throw new AssertionError(deed.name(), notPublic);
            }
        });
        CommuneScope.run(BENI_MELLAL, () -> {
            if (caller == null) call.run();
            else DemoPeople.as(caller, call);
        });
        return refused[0];
    }

    private static @Nullable Object[] arguments(Deed deed) {
        Class<?>[] types = deed.method().getParameterTypes();
        @Nullable Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++)
            arguments[i] = types[i] == int.class
                    ? (Object) 0
                    : types[i] == long.class
                            ? (Object) 0L
                            : types[i] == boolean.class
                                    ? (Object) false
                                    : types[i] == String.class ? "" : types[i] == UUID.class ? UUID.randomUUID() : null;
        return arguments;
    }

    private static SignedIn someone(Set<String> roles) {
        return new SignedIn(UUID.randomUUID(), "Quelqu’un", roles, false);
    }
}
