package ma.musharaka.platform.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.musharaka.platform.Site;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of itself to machines: JSON-LD in the words of schema.org. */
@Component
class StructuredData {

    private final JsonMapper json;

    StructuredData(JsonMapper json) {
        // the same page is the same bytes, on every node
        this.json = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    /** Safe to stand between script tags: nothing in it can end one. */
    String of(ReadingPage page, ReadingRequest request) {
        Site site = request.site();
        String commune = site.origin() + "/#commune";
        String address = site.origin() + request.in(request.language());
        List<Map<String, Object>> graph = new ArrayList<>();
        graph.add(Map.of(
                "@type",
                "GovernmentOrganization",
                "@id",
                commune,
                "name",
                request.texts().get("shell.commune", site.name()),
                "url",
                site.origin() + "/"));
        Map<String, Object> web = new LinkedHashMap<>();
        web.put("@type", "WebPage");
        web.put("@id", address);
        web.put("url", address);
        web.put("name", page.title());
        web.put("description", page.description());
        web.put("inLanguage", request.language().code());
        web.put("publisher", Map.of("@id", commune));
        if (!request.path().equals("/")) web.put("breadcrumb", breadcrumb(page, request, address));
        if (!page.thing().isEmpty()) {
            web.put("mainEntity", Map.of("@id", address + "#main"));
            Map<String, Object> thing = new LinkedHashMap<>(page.thing());
            thing.put("@id", address + "#main");
            graph.add(thing);
        }
        graph.add(web);
        return json.writeValueAsString(Map.of("@context", "https://schema.org", "@graph", graph))
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static Map<String, Object> breadcrumb(ReadingPage page, ReadingRequest request, String address) {
        List<Map<String, Object>> places = new ArrayList<>();
        String origin = request.site().origin();
        place(places, request.texts().get("shell.home"), origin + request.link("/"));
        ReadingPage.Above above = page.above();
        if (above != null) place(places, request.texts().get(above.textKey()), origin + request.link(above.path()));
        place(places, page.title(), address);
        return Map.of("@type", "BreadcrumbList", "itemListElement", places);
    }

    private static void place(List<Map<String, Object>> places, String name, String address) {
        places.add(Map.of("@type", "ListItem", "position", places.size() + 1, "name", name, "item", address));
    }
}
