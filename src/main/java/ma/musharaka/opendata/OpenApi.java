package ma.musharaka.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.musharaka.platform.PublicList;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Translator;
import org.springframework.stereotype.Component;

/**
 * The document that describes the open data (OpenAPI 3.1), made from the lists themselves, so that it cannot say anything
 * else than they do, and from {@link OtherData} for what is no list.
 */
@Component
class OpenApi {

    static final String VERSION = "3.1.0";

    private final Catalogue catalogue;
    private final Licence licence;

    OpenApi(Catalogue catalogue, Licence licence) {
        this.catalogue = catalogue;
        this.licence = licence;
    }

    /** Descriptions are in the translator's language. */
    Map<String, Object> document(Site site, Translator t) {
        Map<String, Object> paths = new LinkedHashMap<>();
        Map<String, Object> schemas = new LinkedHashMap<>();
        schemas.put("Reason", reason());
        schemas.put("LocalizedText", localized());
        schemas.put("Money", money());
        for (PublicList list : catalogue.lists()) {
            schemas.put(schemaName(list), row(list, t));
            schemas.put(schemaName(list) + "Page", page(list));
            paths.put("/api/v1/" + list.name(), get(list, json(list, t)));
            paths.put("/api/v1/" + list.name() + ".csv", get(list, csv(list, t)));
            if (list.forms().contains(PublicList.Form.FEED))
                paths.put("/feeds/" + list.name() + ".rss", get(list, file(list, t, "application/rss+xml")));
            if (list.forms().contains(PublicList.Form.CALENDAR))
                paths.put("/feeds/" + list.name() + ".ics", get(list, file(list, t, "text/calendar")));
        }
        OtherData.describe(paths, schemas, t);
        return map(
                "openapi",
                VERSION,
                "info",
                info(site, t),
                "servers",
                List.of(map("url", site.origin())),
                "tags",
                tags(t),
                "paths",
                paths,
                "components",
                map("schemas", schemas));
    }

    private Map<String, Object> info(Site site, Translator t) {
        Map<String, Object> terms = licence.isConfirmed()
                ? map("name", String.valueOf(licence.name()))
                : map("name", t.get("opendata.licence.law"));
        // without terms of its own the commune's catalogue says them
        terms.put(
                "url",
                licence.url() == null
                        ? site.origin() + site.link("/open-data", t.language())
                        : licence.url().toString());
        return map(
                "title",
                t.get("opendata.title") + " · " + site.name().text(t.language()),
                "description",
                t.get("opendata.description", site.name()),
                "version",
                "1",
                "license",
                terms);
    }

    private List<Object> tags(Translator t) {
        List<Object> tags = new ArrayList<>();
        for (PublicList list : catalogue.lists())
            tags.add(map("name", list.name(), "description", t.get(list.titleKey())));
        tags.add(map("name", OtherData.TAG, "description", t.get("opendata.api.other")));
        return tags;
    }

    private static Map<String, Object> get(PublicList list, Map<String, Object> operation) {
        operation.put("tags", List.of(list.name()));
        return map("get", operation);
    }

    private static Map<String, Object> json(PublicList list, Translator t) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(parameter(
                "page",
                t.get("opendata.api.page"),
                map("type", "integer", "minimum", 0, "maximum", Wanted.LAST_PAGE, "default", 0)));
        parameters.add(parameter(
                "size",
                t.get("opendata.api.size", Wanted.LARGEST_SIZE),
                map("type", "integer", "minimum", 1, "maximum", Wanted.LARGEST_SIZE, "default", Wanted.USUAL_SIZE)));
        parameters.addAll(filters(list, t));
        parameters.add(language(t));
        return map(
                "operationId",
                "read-" + list.name(),
                "summary",
                t.get(list.titleKey()),
                "description",
                t.get(list.textKey()),
                "parameters",
                parameters,
                "responses",
                map(
                        "200",
                        map(
                                "description",
                                t.get("opendata.api.list"),
                                "content",
                                map(
                                        "application/json",
                                        map("schema", reference(schemaName(list) + "Page")),
                                        "text/csv",
                                        map("schema", map("type", "string")))),
                        "304",
                        map("description", t.get("opendata.api.not-modified")),
                        "400",
                        refusal(t.get("opendata.api.refused"))));
    }

    private static Map<String, Object> csv(PublicList list, Translator t) {
        return map(
                "operationId",
                "table-" + list.name(),
                "summary",
                t.get(list.titleKey()) + " (CSV)",
                "description",
                t.get("opendata.api.csv", String.join(", ", Table.header(list.columns()))),
                "parameters",
                filters(list, t),
                "responses",
                map(
                        "200",
                        map(
                                "description",
                                t.get(list.textKey()),
                                "content",
                                map("text/csv", map("schema", map("type", "string")))),
                        "304",
                        map("description", t.get("opendata.api.not-modified")),
                        "400",
                        refusal(t.get("opendata.api.refused"))));
    }

    private static Map<String, Object> file(PublicList list, Translator t, String type) {
        return map(
                "operationId",
                type.replaceAll("[^a-z]+", "-") + "-" + list.name(),
                "summary",
                t.get(list.titleKey()),
                "parameters",
                List.of(language(t)),
                "responses",
                map(
                        "200",
                        map(
                                "description",
                                t.get(list.textKey()),
                                "content",
                                map(type, map("schema", map("type", "string")))),
                        "304",
                        map("description", t.get("opendata.api.not-modified"))));
    }

    private static List<Object> filters(PublicList list, Translator t) {
        List<Object> parameters = new ArrayList<>();
        for (PublicList.Filter filter : list.filters()) {
            Map<String, Object> schema = map("type", "string");
            switch (filter.kind()) {
                case YEAR -> schema.put("pattern", "^[12][0-9]{3}$");
                case CODE -> schema.put("maxLength", 80);
                case CHOICE -> schema.put("enum", filter.choices());
            }
            parameters.add(parameter(filter.name(), t.get(filter.textKey()), schema));
        }
        return parameters;
    }

    static Map<String, Object> language(Translator t) {
        return parameter("lang", t.get("opendata.api.lang"), map("type", "string", "enum", List.of("ar", "fr", "zgh")));
    }

    private static Map<String, Object> parameter(String name, String description, Map<String, Object> schema) {
        return map("name", name, "in", "query", "description", description, "schema", schema);
    }

    private static Map<String, Object> page(PublicList list) {
        return map(
                "type",
                "object",
                "required",
                List.of("items", "page", "size", "total", "columns"),
                "properties",
                map(
                        "items",
                        map("type", "array", "items", reference(schemaName(list))),
                        "page",
                        map("type", "integer"),
                        "size",
                        map("type", "integer"),
                        "total",
                        map("type", "integer"),
                        "columns",
                        map("type", "object", "additionalProperties", map("type", "string"))));
    }

    private static Map<String, Object> row(PublicList list, Translator t) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (PublicList.Column column : list.columns()) {
            Map<String, Object> schema = value(column.type());
            schema.put("description", t.get(column.textKey()));
            properties.put(column.name(), schema);
        }
        return map("type", "object", "required", List.copyOf(properties.keySet()), "properties", properties);
    }

    private static Map<String, Object> value(PublicList.Type type) {
        return switch (type) {
            case TEXT -> orNothing("string");
            case NUMBER -> orNothing("integer");
            case YES_NO -> orNothing("boolean");
            case DATE -> with(orNothing("string"), "format", "date");
            case TIME -> with(orNothing("string"), "pattern", "^[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?$");
            case INSTANT -> with(orNothing("string"), "format", "date-time");
            case LOCALIZED -> map("anyOf", List.of(reference("LocalizedText"), map("type", "null")));
            case MONEY -> map("anyOf", List.of(reference("Money"), map("type", "null")));
        };
    }

    private static Map<String, Object> orNothing(String type) {
        return map("type", List.of(type, "null"));
    }

    private static Map<String, Object> with(Map<String, Object> schema, String name, Object value) {
        schema.put(name, value);
        return schema;
    }

    private static Map<String, Object> reason() {
        return map(
                "type",
                "object",
                "required",
                List.of("status", "reason"),
                "properties",
                map("status", map("type", "integer"), "reason", map("type", "string")));
    }

    private static Map<String, Object> localized() {
        return map(
                "type",
                "object",
                "properties",
                map("ar", map("type", "string"), "fr", map("type", "string"), "zgh", map("type", "string")));
    }

    private static Map<String, Object> money() {
        return map(
                "type",
                "object",
                "required",
                List.of("amount", "currency"),
                "properties",
                map(
                        "amount",
                        map("type", "string", "pattern", "^-?[0-9]+\\.[0-9]{2}$"),
                        "currency",
                        map("type", "string", "enum", List.of("MAD"))));
    }

    static Map<String, Object> refusal(String description) {
        return map("description", description, "content", map("application/json", map("schema", reference("Reason"))));
    }

    static Map<String, Object> reference(String schema) {
        return map("$ref", "#/components/schemas/" + schema);
    }

    private static String schemaName(PublicList list) {
        StringBuilder name = new StringBuilder();
        for (String word : list.name().split("-", -1))
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        return name.toString();
    }

    /** Names and values in turn, in their order. */
    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return map;
    }
}
