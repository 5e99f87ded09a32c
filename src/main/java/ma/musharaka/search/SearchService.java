package ma.musharaka.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.access.ForEveryone;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One search over everything public in a commune. */
@Service
public class SearchService {

    public static final int PAGE = 20;
    static final int LONGEST_QUERY = 100;

    /** Nobody reads further; the index would have to go through all before. */
    public static final int LAST_PAGE = 500;

    private final EntityManager entities;
    private final List<SearchSource> sources;
    private final Map<Class<?>, String> kinds;

    SearchService(EntityManager entities, List<SearchSource> sources) {
        this.entities = entities;
        this.sources = sources;
        this.kinds = sources.stream().collect(Collectors.toUnmodifiableMap(SearchSource::indexed, SearchSource::kind));
    }

    /** What was found, the best first. */
    public record Hits(List<SubjectRef> subjects, long total) {}

    /**
     * Finds what everyone may read. A word in the title weighs more than one in the text; every word of the query must
     * be there, in either language's reading of it.
     *
     * @param page counted from 0
     */
    @ForEveryone
    @Transactional(readOnly = true)
    public Hits find(String typed, int page) {
        String query = typed.strip();
        if (query.isEmpty()) return new Hits(List.of(), 0);
        String words = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
        List<Class<?>> types =
                sources.stream().<Class<?>>map(SearchSource::indexed).toList();
        SearchResult<SubjectRef> found = Search.session(entities)
                .search(types)
                .select(f -> f.composite()
                        .from(f.entityReference())
                        .as(reference ->
                                new SubjectRef(kinds.getOrDefault(reference.type(), ""), (UUID) reference.id())))
                .where(f -> f.bool()
                        .filter(f.match().field("visible").matching(true))
                        .must(f.bool()
                                .should(f.simpleQueryString()
                                        .field("title_ar")
                                        .boost(3f)
                                        .field("text_ar")
                                        .matching(literal(words))
                                        .defaultOperator(BooleanOperator.AND))
                                .should(f.simpleQueryString()
                                        .field("title_fr")
                                        .boost(3f)
                                        .field("text_fr")
                                        .matching(literal(words))
                                        .defaultOperator(BooleanOperator.AND))))
                .fetch(page * PAGE, PAGE);
        return new Hits(found.hits(), found.total().hitCount());
    }

    /** People type words, not a query language. */
    private static String literal(String words) {
        return words.replaceAll("[+|\"*()\\\\~\\-]", " ").strip();
    }
}
