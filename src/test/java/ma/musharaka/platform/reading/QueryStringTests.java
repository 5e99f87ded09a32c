package ma.musharaka.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Addresses arrive as people, programs and attackers write them. */
class QueryStringTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "q=%D9%85%D8%AF%D8%B1%D8%B3%D8%A9|مدرسة",
                "q=a+b|a b",
                "q=%zz|%zz",
                "q=%|%",
                "q=%D9|�",
                "q=first&q=second|first",
                "x=1&q=v&y|v",
                "q=a=b|a=b",
                "&&q=v&&|v"
            })
    void whatIsThereIsReadAsFarAsItGoes(String query, String value) {
        assertThat(of(query).get("q")).contains(value);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "q", "q=", "q=%20", "=v", "Q=v", "&&&"})
    void whatIsNotThereIsMissing(String query) {
        assertThat(of(query).get("q")).isEmpty();
    }

    @Test
    void anAddressWithoutQueryHasNone() {
        assertThat(of(null).get("q")).isEmpty();
    }

    @Test
    void anEndlessQueryIsNotRead() {
        assertThat(of("q=v&x=" + "y".repeat(10_000)).get("q")).isEmpty();
    }

    private static QueryString of(String query) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setQueryString(query);
        return QueryString.of(request);
    }
}
