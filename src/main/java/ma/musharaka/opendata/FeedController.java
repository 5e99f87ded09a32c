package ma.musharaka.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.PublicList;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Lists that can be followed, and those that can be kept in a calendar. */
@RestController
class FeedController {

    private static final String RSS = ".rss";
    private static final String ICS = ".ics";

    private final Catalogue catalogue;
    private final Feeds feeds;
    private final Calendars calendars;
    private final Texts texts;
    private final Answer answer;

    FeedController(Catalogue catalogue, Feeds feeds, Calendars calendars, Texts texts, Answer answer) {
        this.catalogue = catalogue;
        this.feeds = feeds;
        this.calendars = calendars;
        this.texts = texts;
        this.answer = answer;
    }

    @ForEveryone
    @GetMapping("/feeds/{file}")
    void feed(
            @PathVariable String file,
            @RequestAttribute("ma.musharaka.platform.Site") Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Translator t = translator(request, site);
        Optional<PublicList> news = list(file, RSS, PublicList.Form.FEED);
        Optional<PublicList> days = list(file, ICS, PublicList.Form.CALENDAR);
        if (news.isPresent())
            answer.send(
                    request,
                    response,
                    "application/rss+xml;charset=utf-8",
                    catalogue.lastChange(news.get()).orElse(null),
                    out -> feeds.write(news.get(), site, t, out));
        else if (days.isPresent())
            answer.send(
                    request,
                    response,
                    "text/calendar;charset=utf-8",
                    catalogue.lastChange(days.get()).orElse(null),
                    out -> calendars.write(days.get(), site, t, out));
        else nothing(site, request, response);
    }

    @ForEveryone
    @GetMapping("/feeds/**")
    void nothing(
            @RequestAttribute("ma.musharaka.platform.Site") Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer.refuse(
                response,
                HttpServletResponse.SC_NOT_FOUND,
                translator(request, site).get("opendata.reason.no-feed"));
    }

    private Optional<PublicList> list(String file, String ending, PublicList.Form form) {
        return file.endsWith(ending)
                ? catalogue
                        .find(file.substring(0, file.length() - ending.length()))
                        .filter(list -> list.forms().contains(form))
                : Optional.empty();
    }

    private Translator translator(HttpServletRequest request, Site site) {
        return texts.in(Language.asked(request.getQueryString(), site));
    }
}
