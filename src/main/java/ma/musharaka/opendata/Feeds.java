package ma.musharaka.opendata;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.PublicList;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Translator;
import org.springframework.stereotype.Component;

/** The newest rows of a list as RSS 2.0, in one language, with links in that language. */
@Component
class Feeds {

    static final int NEWEST = 50;
    private static final int LONGEST_SUMMARY = 600;

    private final Catalogue catalogue;

    Feeds(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void write(PublicList list, Site site, Translator t, OutputStream out) throws IOException {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("rss_2.0");
        feed.setTitle(Xml.text(t.get(list.titleKey()) + " · " + site.name().text(t.language())));
        feed.setLink(site.origin() + site.link(list.path(), t.language()));
        feed.setDescription(Xml.text(t.get(list.textKey())));
        feed.setLanguage(t.language().code());
        feed.setEntries(catalogue.first(list, NEWEST).stream()
                .filter(row -> row.news() != null)
                .map(row -> entry(list, row, Objects.requireNonNull(row.news()), site, t))
                .sorted(Comparator.comparing(SyndEntry::getPublishedDate).reversed())
                .toList());
        feed.setPublishedDate(feed.getEntries().stream()
                .findFirst()
                .map(SyndEntry::getPublishedDate)
                .orElse(null));
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            new SyndFeedOutput().output(feed, writer);
        } catch (FeedException crooked) {
            throw new IllegalStateException(crooked);
        }
        writer.flush();
    }

    private static SyndEntry entry(PublicList list, PublicList.Row row, PublicList.News news, Site site, Translator t) {
        SyndEntry entry = new SyndEntryImpl();
        // the same in every language and at every host
        entry.setUri("urn:musharaka:" + site.commune() + ":" + list.name() + ":" + row.key());
        String path = row.address() == null ? list.path() : row.address();
        entry.setLink(site.origin() + site.link(path, t.language()));
        entry.setTitle(Xml.text(said(news.title(), t)));
        SyndContentImpl summary = new SyndContentImpl();
        summary.setType("text/plain");
        summary.setValue(Xml.text(shortened(said(news.summary(), t))));
        entry.setDescription(summary);
        entry.setPublishedDate(Date.from(news.at()));
        return entry;
    }

    private static String said(Object text, Translator t) {
        return text instanceof LocalizedText localized ? localized.text(t.language()) : text.toString();
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_SUMMARY) return text;
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_SUMMARY)).strip() + "…";
    }
}
