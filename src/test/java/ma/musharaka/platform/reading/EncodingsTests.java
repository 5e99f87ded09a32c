package ma.musharaka.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is sent compressed bytes. */
class EncodingsTests {

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip|true",
                "gzip, deflate, br|true",
                "GZIP|true",
                "br;q=1.0, gzip;q=0.8, *;q=0.1|true",
                "*|true",
                "gzip;q=0|false",
                "gzip;q=0.0|false",
                "gzip; q=0, *|false",
                "gzip;q=0.001|true",
                "*;q=0|false",
                "identity|false",
                "br|false",
                "notgzip|false",
                ",,;|false"
            })
    void onlyWhoAsksForItIsSentGzip(String accepted, boolean compressed) {
        assertThat(Encodings.takesGzip(accepted)).isEqualTo(compressed);
    }

    @Test
    void whoSaysNothingIsSentPlainBytes() {
        assertThat(Encodings.takesGzip(null)).isFalse();
    }
}
