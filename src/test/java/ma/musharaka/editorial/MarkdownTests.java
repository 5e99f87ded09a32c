package ma.musharaka.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors write, and what comes of it: structure and words, nothing that acts. */
class MarkdownTests {

    private static String html(String text) {
        return Markdown.html(text, path -> path + "?lang=fr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "text <script src=\"https://evil.example/x.js\"></script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<a href=\"javascript:alert(1)\" onclick=\"alert(1)\">x</a>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<style>*{display:none}</style>",
                "<form action=\"https://evil.example\"><input name=q></form>",
                "<base href=\"https://evil.example/\">",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](vbscript:msgbox(1))",
                "[x](file:///etc/passwd)",
                "![x](https://evil.example/pixel.png)",
                "![x](data:image/svg+xml;base64,PHN2Zz4=)",
                "![x](javascript:alert(1))",
                "[x](https://a.example \"\\\" onmouseover=\\\"alert(1)\")",
                "```html\" onclick=\"alert(1)\n<b>x</b>\n```",
                "<!-- <img src=x onerror=alert(1)> -->"
            })
    void nothingThatActsComesThrough(String text) {
        String html = html(text);
        String tags = html.replaceAll("&lt;", "").replaceAll(">[^<]*<", "><").toLowerCase(Locale.ROOT);
        assertThat(tags)
                .doesNotContain(
                        "<script",
                        "<img",
                        "<svg",
                        "<iframe",
                        "<style",
                        "<form",
                        "<input",
                        "<base",
                        "<b>",
                        "javascript:",
                        "vbscript:",
                        "data:",
                        "file:",
                        "onerror=",
                        "onclick=",
                        "onload=",
                        "onmouseover=",
                        "<!--");
    }

    @Test
    void rawHtmlIsShownAsItIsTyped() {
        assertThat(html("a <b>bold</b> word")).isEqualTo("<p>a &lt;b&gt;bold&lt;/b&gt; word</p>\n");
    }

    @Test
    void aPictureBecomesItsDescription() {
        assertThat(html("![la *place* centrale](https://evil.example/pixel.png)"))
                .isEqualTo("<p>la <em>place</em> centrale</p>\n");
    }

    @Test
    void headingsBeginBelowThePagesOwnAndLeaveNoLevelOut() {
        assertThat(html("# A\n\n### B\n\n## C")).isEqualTo("<h2>A</h2>\n<h3>B</h3>\n<h3>C</h3>\n");
        assertThat(html("## A\n\n### B")).isEqualTo("<h2>A</h2>\n<h3>B</h3>\n");
        assertThat(html("###### A")).isEqualTo("<h2>A</h2>\n");
    }

    @Test
    void aLinkOfThisSiteKeepsThePagesLanguage() {
        assertThat(html("[budget](/budget)")).isEqualTo("<p><a href=\"/budget?lang&#61;fr\">budget</a></p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.cndp.ma", "//evil.example/x", "/\\evil.example", "http://a.example"})
    void aForeignLinkIsMarkedAndNotMadeOurs(String address) {
        assertThat(html("[x](" + address + ")"))
                .contains("rel=\"nofollow noopener\"")
                .doesNotContain("lang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amount \u202E000 1\u202C",
                "amount &#8238;000 1&#x202C;",
                "`code \u2066x\u2069`",
                "<b>\u202Ex",
                "[\u202Egnp.x](https://a.example)"
            })
    void aSignThatTurnsTheLineIsTakenOut(String text) {
        assertThat(html(text))
                .doesNotContainPattern("[\u202A-\u202E\u2066-\u2069]")
                .doesNotContain("&#8238;", "&#x202e");
    }

    @Test
    void listsQuotesAndWordsKeepTheirForm() {
        assertThat(html("- a\n- **b**\n\n> c\n\n1. d"))
                .contains("<ul>", "<li>a</li>", "<strong>b</strong>", "<blockquote>", "<ol>");
    }

    @Test
    void theWordsAloneHaveNoSigns() {
        assertThat(Markdown.plain("## Titre\n\n**mot** [lien](/budget)"))
                .contains("Titre", "mot", "lien")
                .doesNotContain("#", "*");
    }
}
