package ma.musharaka.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.musharaka.people.Role;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.access.ForHouse;
import ma.musharaka.platform.access.ForSignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may do what: read from the declarations that the house enforces, on its pages, its forms and the methods of its
 * services, so that what is shown cannot differ from what holds.
 */
@org.springframework.stereotype.Component
class AccessMatrix {

    private static final String HOUSE = "ma.musharaka";
    private static final Pattern ROLE = Pattern.compile("'([A-Z_]+)'");
    private static final Pattern KNOWN = Pattern.compile("has(Any)?Role\\(.*\\)");

    private final ApplicationContext context;
    private final RequestMappingHandlerMapping mappings;

    /** Whom something is open to. */
    sealed interface Open {
        record Everyone() implements Open {}

        record SignedIn() implements Open {}

        record To(Set<Role> roles) implements Open {}

        /** The house's own code; nobody reaches it from outside. */
        record House() implements Open {}
    }

    /** A page and whom it is open to. */
    record Page(String path, Class<? extends Component> view, Open open) {}

    /** What is sent to or taken from an address that is no page: a form, data, a feed. */
    record Door(String method, String path, Open open) {}

    /** What can be done, and by whom. */
    record Deed(Class<?> service, Method method, Open open) {

        String name() {
            return service.getSimpleName() + "." + method.getName();
        }
    }

    AccessMatrix(ApplicationContext context, RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.context = context;
        this.mappings = requestMappingHandlerMapping;
    }

    /** Every page of the house, by its address. A view that says nothing is open to nobody, and is said to be so. */
    List<Page> pages() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scan.findCandidateComponents(HOUSE).stream()
                .map(found -> view(String.valueOf(found.getBeanClassName())))
                .map(view -> new Page("/" + view.getAnnotation(Route.class).value(), view, open(view)))
                .sorted(Comparator.comparing(Page::path))
                .toList();
    }

    private static Class<? extends Component> view(String name) {
        try {
            return Class.forName(name).asSubclass(Component.class);
        } catch (ClassNotFoundException scannedJustNow) {
            throw new IllegalStateException(scannedJustNow);
        }
    }

    private static Open open(Class<?> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) return new Open.Everyone();
        if (view.isAnnotationPresent(PermitAll.class)) return new Open.SignedIn();
        RolesAllowed roles = view.getAnnotation(RolesAllowed.class);
        return new Open.To(roles == null ? Set.of() : roles(Arrays.stream(roles.value())));
    }

    /** Every form, and every address of data. */
    List<Door> doors() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith(HOUSE))
                .flatMap(entry -> doors(entry.getKey(), open(entry.getValue().getMethod(), null)))
                .sorted(Comparator.comparing(Door::path).thenComparing(Door::method))
                .toList();
    }

    private static Stream<Door> doors(RequestMappingInfo mapping, Open open) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> new Door(method.name(), path, open)));
    }

    /** Every public method of every service. */
    List<Deed> deeds() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(service -> service.getName().startsWith(HOUSE))
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                        .map(method ->
                                new Deed(service, method, open(method, service.getAnnotation(PreAuthorize.class)))))
                .sorted(Comparator.comparing(Deed::name))
                .toList();
    }

    /** What says nothing is open to no role, and is said to be so. */
    private static Open open(AnnotatedElement method, @Nullable PreAuthorize ofItsClass) {
        if (method.isAnnotationPresent(ForEveryone.class)) return new Open.Everyone();
        if (method.isAnnotationPresent(ForSignedIn.class)) return new Open.SignedIn();
        if (method.isAnnotationPresent(ForHouse.class)) return new Open.House();
        PreAuthorize condition = method.getAnnotation(PreAuthorize.class);
        if (condition == null) condition = ofItsClass;
        return new Open.To(condition == null ? Set.of() : roles(condition));
    }

    /** @throws IllegalStateException for a condition that this page could not tell rightly */
    private static Set<Role> roles(PreAuthorize condition) {
        if (!KNOWN.matcher(condition.value()).matches())
            throw new IllegalStateException("a condition that is no list of roles: " + condition.value());
        Matcher named = ROLE.matcher(condition.value());
        return roles(named.results().map(result -> result.group(1)));
    }

    private static Set<Role> roles(Stream<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
