package ma.musharaka.platform.reading;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The addresses of public pages that are the same in every commune: those without a variable part. */
@Component
public class PublicRoutes {

    private static final String HOUSE = "ma.musharaka";

    private final List<String> indexed;

    PublicRoutes() {
        var views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(ReadBy.class));
        indexed = views.findCandidateComponents(HOUSE).stream()
                .flatMap(PublicRoutes::indexedPath)
                .sorted()
                .toList();
    }

    /** Those that search engines may find, in order. */
    public List<String> indexed() {
        return indexed;
    }

    private static Stream<String> indexedPath(BeanDefinition definition) {
        Class<?> view = ClassUtils.resolveClassName(
                Objects.requireNonNull(definition.getBeanClassName()), PublicRoutes.class.getClassLoader());
        Route route = view.getAnnotation(Route.class);
        ReadBy by = Objects.requireNonNull(view.getAnnotation(ReadBy.class));
        boolean shown = route != null
                && by.indexed()
                && view.isAnnotationPresent(AnonymousAllowed.class)
                && !route.value().contains(":");
        return shown ? Stream.of("/" + Objects.requireNonNull(route).value()) : Stream.empty();
    }
}
