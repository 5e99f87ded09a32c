package ma.musharaka.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import ma.musharaka.platform.PublicList;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document says what the addresses do. */
@IntegrationTest
class OpenApiTests {

    @Autowired
    Web web;

    @Autowired
    JsonMapper json;

    @Autowired
    Catalogue catalogue;

    private JsonNode document(String language) {
        return json.readTree(
                web.get("beni-mellal", "/api/v1/openapi.json?lang=" + language).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "zgh"})
    void itIsAnOpenApiDocumentWithoutAFault(String language) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult parsed =
                new OpenAPIV3Parser().readContents(document(language).toString(), null, options);

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(parsed.getOpenAPI().getPaths()).hasSizeGreaterThan(25);
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryOperationHasItsOwnName() {
        JsonNode document = document("fr");
        List<String> references = new ArrayList<>();
        collect(document, "$ref", references);
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isObject())
                        .as(reference)
                        .isTrue());
        List<String> names = new ArrayList<>();
        collect(document, "operationId", names);
        assertThat(names).hasSameSizeAs(document.get("paths").propertyNames()).doesNotHaveDuplicates();
    }

    @Test
    void everyAddressThatItNamesAnswersWithTheTypeThatItNames() {
        JsonNode paths = document("fr").get("paths");
        for (String path : paths.propertyNames()) {
            if (path.contains("{")) continue;
            Web.Got got = web.get("beni-mellal", path + examples(paths.get(path).at("/get/parameters")));
            assertThat(got.status()).as(path).isEqualTo(200);
            String type = URI.create("x:" + got.response().getContentType().replaceAll(";.*", ""))
                    .getSchemeSpecificPart();
            assertThat(paths.get(path)
                            .get("get")
                            .get("responses")
                            .get("200")
                            .get("content")
                            .propertyNames())
                    .as(path)
                    .contains(type);
        }
    }

    @Test
    void everyItemHasTheFieldsThatItsSchemaNames() {
        JsonNode document = document("fr");
        for (PublicList list : catalogue.lists()) {
            String reference = document.get("paths")
                    .get("/api/v1/" + list.name())
                    .at("/get/responses/200/content/application~1json/schema/$ref")
                    .asString();
            String row = document.at(reference.substring(1) + "/properties/items/items/$ref")
                    .asString();
            JsonNode schema = document.at(row.substring(1));
            JsonNode items = json.readTree(
                            web.get("beni-mellal", "/api/v1/" + list.name()).body())
                    .get("items");
            for (JsonNode item : items) {
                assertThat(item.propertyNames())
                        .as(list.name())
                        .containsExactlyElementsOf(schema.get("properties").propertyNames());
                for (String field : item.propertyNames())
                    assertThat(fits(item.get(field), schema.get("properties").get(field)))
                            .as("%s.%s: %s", list.name(), field, item.get(field))
                            .isTrue();
            }
            JsonNode parameters =
                    document.get("paths").get("/api/v1/" + list.name()).at("/get/parameters");
            List<String> names = new ArrayList<>();
            collect(parameters, "name", names);
            assertThat(names)
                    .contains("page", "size", "lang")
                    .containsAll(
                            list.filters().stream().map(PublicList.Filter::name).toList());
        }
    }

    /** What must be asked for, as the document's own examples have it. */
    private static String examples(JsonNode parameters) {
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : parameters)
            if (parameter.path("required").asBoolean(false))
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.get("name").asString())
                        .append('=')
                        .append(parameter.get("example").asString());
        return query.toString();
    }

    @Test
    void theLegalClockAnswersAsItIsDescribed() {
        JsonNode schemas = document("fr").at("/components/schemas");
        String due = "/api/v1/legal-calendar/due?rule=petition.agenda&from=2026-01-05";
        checkObject(json.readTree(web.get("beni-mellal", due).body()), schemas, "LegalDue");
    }

    @Test
    void theScoreAnswersAsItIsDescribed() {
        JsonNode schemas = document("fr").at("/components/schemas");
        JsonNode score =
                json.readTree(web.get("beni-mellal", "/api/v1/label/score").body());
        checkObject(score, schemas, "LabelScore");
    }

    private void checkObject(JsonNode answer, JsonNode schemas, String name) {
        JsonNode schema = schemas.get(name);
        assertThat(new TreeSet<>(answer.propertyNames()))
                .as(name)
                .isEqualTo(new TreeSet<>(schema.get("properties").propertyNames()));
        for (String field : answer.propertyNames()) {
            String below = schema.get("properties").get(field).at("/items/$ref").asString("");
            if (below.isEmpty()) continue;
            for (JsonNode each : answer.get(field))
                checkObject(each, schemas, below.substring(below.lastIndexOf('/') + 1));
        }
    }

    private static boolean fits(JsonNode value, JsonNode schema) {
        JsonNode type = schema.get("type");
        if (type == null) return value.isObject() || value.isNull();
        List<String> allowed = new ArrayList<>();
        for (JsonNode each : type) allowed.add(each.asString());
        return value.isNull() && allowed.contains("null")
                || value.isString() && allowed.contains("string")
                || value.isIntegralNumber() && allowed.contains("integer")
                || value.isBoolean() && allowed.contains("boolean");
    }

    private static void collect(JsonNode node, String name, List<String> found) {
        for (JsonNode child : node) {
            JsonNode own = child.isObject() ? child.get(name) : null;
            if (own != null && own.isString()) found.add(own.asString());
            collect(child, name, found);
        }
    }
}
