package ma.musharaka.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.ContentChanged;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.PublicList;
import ma.musharaka.platform.access.ForEveryone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which projects a chapter or an article pays for. The projects are another room's: they are known by their public list. */
@Service
public class BudgetProjects {

    private static final String LIST = "projects";

    /** A six-year programme has some three hundred. */
    private static final int MOST = 1_000;

    private final BudgetProjectLinks links;
    private final List<PublicList> lists;
    private final ApplicationEventPublisher events;

    /** A project as its own room tells of it. */
    public record Project(String key, LocalizedText title, String address) {}

    /** A link as editors see it; a project that its room took away has no title of its own. */
    public record Link(UUID id, BudgetData.Code code, Project project) {}

    BudgetProjects(BudgetProjectLinks links, List<PublicList> lists, ApplicationEventPublisher events) {
        this.links = links;
        this.lists = lists;
        this.events = events;
    }

    /** Of a chapter with all its articles, or of one article. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Project> of(BudgetData.Code code) {
        List<BudgetProject> found =
                links.findByPartAndSideAndChapterOrderByProject(code.part(), code.side(), code.chapter());
        if (found.isEmpty()) return List.of();
        Map<String, Project> known = known();
        return found.stream()
                .filter(link ->
                        code.article().isEmpty() || link.code().article().equals(code.article()))
                .map(link -> known.get(link.project()))
                .filter(project -> project != null)
                .map(project -> (Project) project)
                .distinct()
                .toList();
    }

    /** Every project that can be linked. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Project> all() {
        return List.copyOf(known().values());
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')")
    public List<Link> links() {
        Map<String, Project> known = known();
        return links.findByOrderByPartAscSideAscChapterAscArticleAscProjectAsc().stream()
                .map(link -> new Link(
                        link.id(),
                        link.code(),
                        known.getOrDefault(
                                link.project(),
                                new Project(link.project(), LocalizedText.of(link.project(), link.project()), ""))))
                .toList();
    }

    /** @throws ma.musharaka.platform.InvalidInput when one of both is missing */
    @Transactional
    @PreAuthorize("hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')")
    public void link(BudgetData.@Nullable Code code, @Nullable Project project) {
        InputCheck check = new InputCheck();
        if (code == null) check.add("code", "input.empty");
        if (project == null || !known().containsKey(project.key())) check.add("project", "input.empty");
        check.done();
        if (code != null && project != null) add(code, project.key());
        changed();
    }

    /** Linked twice, it is linked once. */
    void add(BudgetData.Code code, String project) {
        if (!links.existsByPartAndSideAndChapterAndArticleAndProject(
                code.part(), code.side(), code.chapter(), code.article(), project))
            links.saveAndFlush(new BudgetProject(code, project));
    }

    @Transactional
    @PreAuthorize("hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')")
    public void unlink(UUID id) {
        links.findById(id).ifPresent(links::delete);
        changed();
    }

    private void changed() {
        events.publishEvent(new ContentChanged(CommuneScope.current()));
    }

    private Map<String, Project> known() {
        Map<String, Project> known = new LinkedHashMap<>();
        Optional<PublicList> projects =
                lists.stream().filter(list -> list.name().equals(LIST)).findFirst();
        if (projects.isEmpty()) return known;
        int title = projects.get().columns().stream()
                .map(PublicList.Column::name)
                .toList()
                .indexOf("title");
        for (PublicList.Row row : projects.get().rows(PublicList.Asked.ALL, 0, MOST)) {
            String address = row.address();
            if (title >= 0 && address != null && row.values().get(title) instanceof LocalizedText said)
                known.put(row.key(), new Project(row.key(), said, address));
        }
        return known;
    }
}
