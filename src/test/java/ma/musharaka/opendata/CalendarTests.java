package ma.musharaka.opendata;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.PublicList;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.Texts;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Web;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Lists that a calendar keeps. */
@IntegrationTest
class CalendarTests {

    @Autowired
    Web web;

    @Autowired
    Sites sites;

    @Autowired
    Texts texts;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    jakarta.persistence.EntityManager entities;

    private static Calendar parsed(String calendar) {
        try {
            return new CalendarBuilder().build(new StringReader(calendar));
        } catch (IOException | ParserException crooked) {
            throw new AssertionError(calendar, crooked);
        }
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings", "consultations"})
    void aCalendarCanBeReadAndHoldsEachRowOnce(String name) {
        String arabic = web.get("beni-mellal", "/feeds/" + name + ".ics").body();
        String french =
                web.get("beni-mellal", "/feeds/" + name + ".ics?lang=fr").body();

        assertThat(parsed(arabic).validate().hasErrors()).isFalse();
        assertThat(events(parsed(arabic))).isNotEmpty();
        assertThat(events(parsed(arabic)).stream()
                        .map(event -> event.getRequiredProperty(Property.UID).getValue()))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(events(parsed(french)).stream()
                        .map(event -> event.getRequiredProperty(Property.UID).getValue())
                        .toList());
        assertThat(events(parsed(french))).allSatisfy(event -> {
            assertThat(event.getRequiredProperty(Property.URL).getValue())
                    .startsWith("http://beni-mellal.localhost/" + name + "/")
                    .endsWith("?lang=fr");
            assertThat(event.getRequiredProperty(Property.SUMMARY).getValue()).doesNotContainPattern("\\p{IsArabic}");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "zgh"})
    void noLineIsLongerThan75Octets(String language) {
        String calendar =
                web.get("beni-mellal", "/feeds/meetings.ics?lang=" + language).body();
        assertThat(calendar.split("\r\n"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                        .as(line)
                        .isLessThanOrEqualTo(75));
        assertThat(calendar).doesNotContain("\uFFFD");
    }

    @Test
    void linesAreFoldedBetweenLetters() {
        String folded = Calendars.folded("SUMMARY:" + "\uD83C\uDF33".repeat(40) + "\r\nEND:VEVENT\r\n");
        assertThat(new String(folded.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(folded);
        assertThat(folded.replace("\r\n ", ""))
                .isEqualTo("SUMMARY:" + "\uD83C\uDF33".repeat(40) + "\r\nEND:VEVENT\r\n");
        assertThat(folded.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    /** Morocco is an hour ahead of universal time, and not in Ramadan. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-01-15T09:00:00Z",
        "2026-03-01, 2026-03-01T10:00:00Z",
        "2026-07-01, 2026-07-01T09:00:00Z"
    })
    void anHourIsMoroccanLegalTime(LocalDate day, Instant begins) throws IOException {
        String calendar = calendarOf(new PublicList.Occasion(
                LocalizedText.of("لقاء", "Rencontre"),
                day,
                LocalTime.of(10, 0),
                day,
                LocalizedText.of("دار الشباب", "Maison des jeunes"),
                LocalizedText.of("نص؛ وفاصلة، وسطر\nثان", "Texte; virgule, et ligne\nseconde")));

        assertThat(calendar)
                .contains("DTSTART;TZID=Africa/Casablanca:" + day.toString().replace("-", "") + "T100000");
        assertThat(calendar).contains("BEGIN:VTIMEZONE", "TZID:Africa/Casablanca");
        VEvent event = events(parsed(calendar)).getFirst();
        assertThat(event.<ZonedDateTime>getDateTimeStart().getDate().toInstant())
                .isEqualTo(begins);
        assertThat(event.getRequiredProperty(Property.DESCRIPTION).getValue())
                .isEqualTo("Texte; virgule, et ligne\nseconde");
    }

    @Test
    void withoutAnHourItTakesWholeDaysAndTheLastIsOneOfThem() throws IOException {
        LocalDate day = LocalDate.of(2026, 3, 1);
        String calendar = calendarOf(new PublicList.Occasion(
                LocalizedText.of("استشارة", "Consultation"),
                day,
                null,
                day.plusDays(9),
                null,
                LocalizedText.of("سؤال", "Question")));
        assertThat(calendar).contains("DTSTART;VALUE=DATE:20260301\r\n", "DTEND;VALUE=DATE:20260311\r\n");
    }

    private String calendarOf(PublicList.Occasion occasion) throws IOException {
        PublicList list = mock(PublicList.class);
        when(list.name()).thenReturn("some");
        when(list.titleKey()).thenReturn("opendata.title");
        when(list.forms()).thenReturn(Set.of(PublicList.Form.CALENDAR));
        when(list.rows(PublicList.Asked.ALL, 0, Catalogue.BATCH))
                .thenReturn(List.of(new PublicList.Row(
                        "one", List.of(), "/some/one", Instant.parse("2026-01-01T00:00:00Z"), null, occasion)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommuneScope.call(BENI_MELLAL, () -> {
            new Calendars(new Catalogue(List.of(list), entities, transactions), clock)
                    .write(list, sites.current(), texts.in(Language.FR), out);
            return null;
        });
        return out.toString(StandardCharsets.UTF_8);
    }
}
