package ma.musharaka.opendata;

import static ma.musharaka.opendata.OpenApi.map;
import static ma.musharaka.opendata.OpenApi.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.musharaka.platform.Translator;

/** What is open and no list: the journal, the label's score, a petition's count, the legal clock, the document itself. */
final class OtherData {

    static final String TAG = "other";

    private static final String JSON = "application/json";

    private OtherData() {}

    static void describe(Map<String, Object> paths, Map<String, Object> schemas, Translator t) {
        put(
                paths,
                "/api/v1/journal",
                "journal",
                t.get("opendata.api.journal"),
                List.of(),
                "application/x-ndjson",
                text());
        List<Map<String, Object>> language = List.of(OpenApi.language(t));
        put(
                paths,
                "/api/v1/label/score",
                "label-score",
                t.get("opendata.api.score"),
                language,
                JSON,
                reference("LabelScore"));
        put(
                paths,
                "/api/v1/openapi.json",
                "openapi",
                t.get("opendata.api.document"),
                language,
                JSON,
                map("type", "object"));
        paths.put("/api/v1/petitions/{number}/count", count(t));
        paths.put("/api/v1/legal-calendar/due", due(t));
        score(schemas);
        schemas.put(
                "LegalDue",
                object(
                        "rule",
                        text(),
                        "from",
                        day(),
                        "due",
                        day(),
                        "days",
                        array(day()),
                        "article",
                        text(),
                        "confirmed",
                        map("type", "boolean"),
                        "provisional",
                        map("type", "boolean")));
        schemas.put("PetitionCount", object("count", number("integer"), "threshold", number("integer")));
    }

    private static Map<String, Object> count(Translator t) {
        Map<String, Object> number = map(
                "name",
                "number",
                "in",
                "path",
                "required",
                true,
                "description",
                t.get("opendata.api.number"),
                "schema",
                map("type", "integer", "minimum", 1));
        Map<String, Object> answers = answers(t.get("opendata.api.count"), content(JSON, reference("PetitionCount")));
        answers.put("404", OpenApi.refusal(t.get("opendata.api.no-count")));
        return operation("petition-count", t.get("opendata.api.count"), List.of(number, OpenApi.language(t)), answers);
    }

    /** As the legal clock answers; a test holds it to that. */
    private static Map<String, Object> due(Translator t) {
        Map<String, Object> rule = asked("rule", t.get("opendata.api.rule"), text(), "information.answer");
        Map<String, Object> from = asked("from", t.get("opendata.api.from"), day(), "2026-01-05");
        Map<String, Object> answers = answers(t.get("opendata.api.due"), content(JSON, reference("LegalDue")));
        answers.put("400", OpenApi.refusal(t.get("opendata.api.no-due")));
        answers.put("404", OpenApi.refusal(t.get("opendata.api.no-rule")));
        return operation("legal-due", t.get("opendata.api.due"), List.of(rule, from, OpenApi.language(t)), answers);
    }

    /** A parameter that must be given, with one that can be. */
    private static Map<String, Object> asked(
            String name, String description, Map<String, Object> schema, String example) {
        return map(
                "name",
                name,
                "in",
                "query",
                "required",
                true,
                "description",
                description,
                "schema",
                schema,
                "example",
                example);
    }

    /** As the label's own room answers; a test holds it to that. */
    private static void score(Map<String, Object> schemas) {
        Map<String, Object> mark = number("number");
        Map<String, Object> title = reference("LocalizedText");
        schemas.put(
                "LabelScore",
                object(
                        "simulation",
                        map("type", "boolean"),
                        "referential",
                        text(),
                        "asOf",
                        instant(),
                        "score",
                        mark,
                        "principles",
                        array(reference("LabelPrinciple"))));
        schemas.put(
                "LabelPrinciple",
                object("code", text(), "title", title, "score", mark, "norms", array(reference("LabelNorm"))));
        schemas.put(
                "LabelNorm",
                object(
                        "code",
                        text(),
                        "title",
                        title,
                        "score",
                        mark,
                        "indicators",
                        array(reference("LabelIndicator"))));
        schemas.put(
                "LabelIndicator",
                object(
                        "code",
                        text(),
                        "title",
                        title,
                        "level",
                        mark,
                        "score",
                        mark,
                        "why",
                        text(),
                        "questions",
                        array(reference("LabelQuestion")),
                        "evidence",
                        array(reference("LabelEvidence"))));
        schemas.put(
                "LabelQuestion",
                object(
                        "code",
                        text(),
                        "title",
                        title,
                        "level",
                        number("integer"),
                        "count",
                        number("integer"),
                        "why",
                        text()));
        schemas.put(
                "LabelEvidence",
                object(
                        "fact",
                        text(),
                        "subjectKind",
                        text(),
                        "address",
                        map("type", List.of("string", "null")),
                        "at",
                        instant()));
    }

    private static void put(
            Map<String, Object> paths,
            String path,
            String id,
            String summary,
            List<Map<String, Object>> parameters,
            String type,
            Map<String, Object> schema) {
        paths.put(path, operation(id, summary, parameters, answers(summary, content(type, schema))));
    }

    private static Map<String, Object> operation(
            String id, String summary, List<Map<String, Object>> parameters, Map<String, Object> answers) {
        return map(
                "get",
                map(
                        "operationId",
                        id,
                        "summary",
                        summary,
                        "tags",
                        List.of(TAG),
                        "parameters",
                        parameters,
                        "responses",
                        answers));
    }

    private static Map<String, Object> answers(String description, Map<String, Object> content) {
        return map("200", map("description", description, "content", content));
    }

    private static Map<String, Object> content(String type, Map<String, Object> schema) {
        return map(type, map("schema", schema));
    }

    private static Map<String, Object> object(Object... namesAndSchemas) {
        Map<String, Object> properties = map(namesAndSchemas);
        return map("type", "object", "required", new ArrayList<>(properties.keySet()), "properties", properties);
    }

    private static Map<String, Object> array(Map<String, Object> items) {
        return map("type", "array", "items", items);
    }

    private static Map<String, Object> text() {
        return map("type", "string");
    }

    private static Map<String, Object> day() {
        return map("type", "string", "format", "date");
    }

    private static Map<String, Object> instant() {
        return map("type", "string", "format", "date-time");
    }

    private static Map<String, Object> number(String type) {
        return map("type", type);
    }
}
