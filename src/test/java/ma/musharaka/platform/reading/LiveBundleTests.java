package ma.musharaka.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which scripts belong to the live half of a page. */
class LiveBundleTests {

    @Test
    void scriptsOfABuildBeforeAreLeftOut() {
        Map<String, String> all = Map.of(
                "indexhtml-new.js", "import{t as e}from\"./generated-new.js\";e();",
                "generated-new.js", "const m=[\"VAADIN/build/styles-new.js\"];import(`./chunk-new.js`);",
                "styles-new.js", "export{}",
                "chunk-new.js", "import\"./generated-new.js\";import'./field-shared.js'",
                "field-shared.js", "export{}",
                "indexhtml-old.js", "import{t as e}from\"./generated-old.js\";e();",
                "generated-old.js", "import(`./chunk-old.js`);import'./field-shared.js'",
                "chunk-old.js", "export{}");
        assertThat(LiveBundle.reachable("indexhtml-new.js", all))
                .containsOnlyKeys(
                        "indexhtml-new.js", "generated-new.js", "styles-new.js", "chunk-new.js", "field-shared.js");
    }

    @Test
    void anEntryThatIsNotThereReachesNothing() {
        assertThat(LiveBundle.reachable("indexhtml-gone.js", Map.of("a.js", "")))
                .isEmpty();
    }
}
