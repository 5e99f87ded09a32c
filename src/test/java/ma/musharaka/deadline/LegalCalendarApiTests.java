package ma.musharaka.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The legal clock as a program asks it. */
@IntegrationTest
class LegalCalendarApiTests {

    @Autowired
    private Web web;

    @Autowired
    private JsonMapper json;

    private Web.Got ask(String query) {
        return web.get("beni-mellal", "/api/v1/legal-calendar/due" + query);
    }

    @Test
    void itAnswersWithTheDayAndHowItWasCounted() {
        Web.Got got = ask("?rule=information.answer&from=2024-01-31");

        assertThat(got.status()).isEqualTo(200);
        assertThat(got.session()).isFalse();
        JsonNode answer = json.readTree(got.body());
        assertThat(answer.get("rule").asString()).isEqualTo("information.answer");
        assertThat(answer.get("from").asString()).isEqualTo("2024-01-31");
        assertThat(answer.get("due").asString()).isEqualTo("2024-02-28");
        assertThat(answer.get("days").size()).isEqualTo(20);
        assertThat(answer.get("days").get(0).asString()).isEqualTo("2024-02-01");
        assertThat(answer.get("days").get(19).asString()).isEqualTo("2024-02-28");
        assertThat(answer.get("article").asString()).isEqualTo("31-13, art. 16");
        assertThat(answer.get("confirmed").asBoolean()).isTrue();
        assertThat(answer.get("provisional").asBoolean()).isFalse();
    }

    @Test
    void aFigureThatNoSourceConfirmsIsGivenAsSuch() {
        JsonNode answer =
                json.readTree(ask("?rule=privacy.rectification&from=2026-01-05").body());

        assertThat(answer.get("due").asString()).isEqualTo("2026-01-15");
        assertThat(answer.get("confirmed").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?rule=no.such-rule&from=2024-01-31",
                "?rule=INFORMATION.ANSWER&from=2024-01-31",
                "?rule=no.such-rule",
                "?rule=%27%20or%201=1&from=x"
            })
    void anUnknownRuleIsNotFoundAndTheReasonIsSaid(String query) {
        assertRefused(query, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?from=2024-01-31",
                "?rule=&from=2024-01-31",
                "?rule=information.answer",
                "?rule=information.answer&from=",
                "?rule=information.answer&from=2023-02-29",
                "?rule=information.answer&from=2024-13-01",
                "?rule=information.answer&from=31/01/2024",
                "?rule=information.answer&from=2024-1-5",
                "?rule=information.answer&from=%2B2024-01-05",
                "?rule=information.answer&from=2024-01-05T00:00",
                "?rule=information.answer&from=2027-12-20",
                "?rule=information.answer&from=1999-01-01"
            })
    void aBadDayIsRefusedAndTheReasonIsSaid(String query) {
        assertRefused(query, 400);
    }

    @ParameterizedTest
    @CsvSource({"ar, لا وجود لهذا الأجل", "fr, Ce délai n’existe pas"})
    void theReasonIsSaidInTheLanguageThatWasAskedFor(String language, String begin) {
        assertThat(json.readTree(ask("?rule=none&lang=" + language).body())
                        .get("reason")
                        .asString())
                .startsWith(begin);
    }

    private void assertRefused(String query, int status) {
        Web.Got got = ask(query);
        assertThat(got.status()).as(query).isEqualTo(status);
        JsonNode refused = json.readTree(got.body());
        assertThat(refused.get("status").asInt()).isEqualTo(status);
        assertThat(refused.get("reason").asString()).isNotBlank();
    }
}
