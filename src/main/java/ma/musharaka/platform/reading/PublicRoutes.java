package ma.musharaka.platform.reading;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The addresses of public pages that are the same in every commune: those without a variable part. */
@Component
public class PublicRoutes {

    private static final String HOUSE = "ma.musharaka";

    private final ListableBeanFactory rooms;
    private final Map<String, Class<? extends ReadingSource>> indexed = new TreeMap<>();

    PublicRoutes(ListableBeanFactory rooms) {
        this.rooms = rooms;
        var views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(ReadBy.class));
        views.findCandidateComponents(HOUSE).forEach(this::add);
    }

    /** Those that search engines may find, in order. */
    public List<String> indexed() {
        return List.copyOf(indexed.keySet());
    }

    /** Who makes the page of one of these addresses. */
    public Optional<ReadingSource> source(String path) {
        return Optional.ofNullable(indexed.get(path)).map(rooms::getBean);
    }

    private void add(BeanDefinition definition) {
        Class<?> view = ClassUtils.resolveClassName(
                Objects.requireNonNull(definition.getBeanClassName()), PublicRoutes.class.getClassLoader());
        Route route = view.getAnnotation(Route.class);
        ReadBy by = Objects.requireNonNull(view.getAnnotation(ReadBy.class));
        if (route != null
                && by.indexed()
                && view.isAnnotationPresent(AnonymousAllowed.class)
                && !route.value().contains(":")) indexed.put("/" + route.value(), by.value());
    }
}
