package ma.musharaka.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.PublicList;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Translator;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneLoader;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * The rows of a list that have their day, as iCalendar (RFC 5545). What has no hour takes whole days; hours are Moroccan
 * legal time, whose changes around Ramadan come with the calendar.
 */
@Component
class Calendars {

    private static final int LONGEST_LINE = 75;
    private static final int NEVER_FOLD = 1_000_000;

    private final Catalogue catalogue;
    private final Clock clock;
    private final VTimeZone zone;

    Calendars(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
        try {
            zone = Objects.requireNonNull(
                    new TimeZoneLoader("zoneinfo/").loadVTimeZone(Translator.ZONE.getId()), "no Moroccan time");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParserException crooked) {
            throw new IllegalStateException(crooked);
        }
    }

    void write(PublicList list, Site site, Translator t, OutputStream out) throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(
                new ProdId("-//Musharaka//" + list.name() + "//" + t.language().code()));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty(
                "X-WR-CALNAME", t.get(list.titleKey()) + " · " + site.name().text(t.language())));
        calendar.add(new XProperty("X-WR-TIMEZONE", Translator.ZONE.getId()));
        calendar.add(zone);
        catalogue.readAll(
                list,
                PublicList.Asked.ALL,
                rows -> rows.stream()
                        .filter(row -> row.occasion() != null)
                        .forEach(row ->
                                calendar.add(event(list, row, Objects.requireNonNull(row.occasion()), site, t))));
        StringWriter written = new StringWriter();
        new CalendarOutputter(true, NEVER_FOLD).output(calendar, written);
        out.write(folded(written.toString()).getBytes(StandardCharsets.UTF_8));
    }

    private VEvent event(PublicList list, PublicList.Row row, PublicList.Occasion occasion, Site site, Translator t) {
        VEvent event = new VEvent(false);
        Instant changed = row.changedAt() == null ? clock.instant() : row.changedAt();
        event.add(new Uid(row.key() + "." + list.name() + "@" + site.commune() + ".musharaka"));
        event.add(new DtStamp(changed));
        event.add(new LastModified(changed));
        if (occasion.time() == null) {
            event.add(new DtStart<>(occasion.from()));
            // the day on which it no longer is
            event.add(new DtEnd<>(occasion.to().plusDays(1)));
        } else {
            event.add(new DtStart<>(ZonedDateTime.of(occasion.from(), occasion.time(), Translator.ZONE)));
        }
        event.add(new Summary(in(occasion.title(), t), Xml.text(occasion.title().text(t.language()))));
        event.add(
                new Description(in(occasion.text(), t), Xml.text(occasion.text().text(t.language()))));
        LocalizedText place = occasion.place();
        if (place != null) event.add(new Location(in(place, t), Xml.text(place.text(t.language()))));
        if (row.address() != null)
            event.add(new Url(URI.create(site.origin() + site.link(row.address(), t.language()))));
        return event;
    }

    private static ParameterList in(LocalizedText text, Translator t) {
        return new ParameterList(
                List.of(new Language(text.in(t.language()).language().code())));
    }

    /** Lines of 75 octets at most, cut between letters: the library counts signs, and Arabic takes two octets each. */
    static String folded(String calendar) {
        StringBuilder folded = new StringBuilder(calendar.length() + calendar.length() / 10);
        int length = 0;
        for (int i = 0; i < calendar.length(); ) {
            int sign = calendar.codePointAt(i);
            int octets = sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
            if (sign == '\r' || sign == '\n') length = 0;
            else if (length + octets > LONGEST_LINE) {
                folded.append("\r\n ");
                length = 1 + octets;
            } else length += octets;
            folded.appendCodePoint(sign);
            i += Character.charCount(sign);
        }
        return folded.toString();
    }
}
