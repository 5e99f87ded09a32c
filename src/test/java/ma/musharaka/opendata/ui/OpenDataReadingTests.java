package ma.musharaka.opendata.ui;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.musharaka.opendata.Catalogue;
import ma.musharaka.opendata.Licence;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.PublicList;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Web;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The page that explains the data. */
@IntegrationTest
class OpenDataReadingTests {

    private static final Pattern DATA = Pattern.compile("href=\"(/(?:api|feeds)/[^\"]+)\"");

    @Autowired
    Web web;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Pages pages;

    @Autowired
    Sites sites;

    @Autowired
    Texts texts;

    private String page(Language language, @Nullable String name, @Nullable URI url) {
        return CommuneScope.call(BENI_MELLAL, () -> {
            ReadingRequest request = new ReadingRequest(
                    sites.current(), texts.in(language), "/open-data", java.util.Map.of(), java.util.Map.of(), null);
            return new OpenDataReading(catalogue, new Licence(name, url), pages)
                    .read(request)
                    .orElseThrow()
                    .body();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyListIsExplainedAndItsLinksLeadToIt(Language language) {
        Translator t = texts.in(language);
        String page = page(language, null, null);
        for (PublicList list : catalogue.lists()) {
            assertThat(page).contains("id=\"" + list.name() + "\"", t.get(list.titleKey()));
            for (PublicList.Column column : list.columns()) assertThat(page).contains(">" + column.name() + "</code>");
        }
        Matcher link = DATA.matcher(page);
        int links = 0;
        while (link.find()) {
            assertThat(web.get("beni-mellal", link.group(1)).status())
                    .as(link.group(1))
                    .isEqualTo(200);
            links++;
        }
        assertThat(links).isGreaterThan(25);
    }

    @Test
    void aLicenceThatNobodyConfirmedIsSaidToBeUnconfirmed() {
        Translator t = texts.in(Language.FR);
        assertThat(page(Language.FR, null, null))
                .contains(t.get("opendata.licence.law"), t.get("opendata.licence.unconfirmed"));
        assertThat(page(Language.FR, "CC BY 4.0", URI.create("https://creativecommons.org/licenses/by/4.0/")))
                .contains("href=\"https://creativecommons.org/licenses/by/4.0/\"", "CC BY 4.0")
                .doesNotContain(t.get("opendata.licence.unconfirmed"));
    }
}
