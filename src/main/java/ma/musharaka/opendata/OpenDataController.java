package ma.musharaka.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.PublicList;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.Translator;
import ma.musharaka.platform.access.ForEveryone;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Every public list as JSON and as CSV, and the document that describes them. */
@RestController
class OpenDataController {

    private static final String CSV = ".csv";
    private static final MediaType TEXT_CSV = new MediaType("text", "csv");

    private final Catalogue catalogue;
    private final OpenApi openApi;
    private final Texts texts;
    private final Answer answer;

    OpenDataController(Catalogue catalogue, OpenApi openApi, Texts texts, Answer answer) {
        this.catalogue = catalogue;
        this.openApi = openApi;
        this.texts = texts;
        this.answer = answer;
    }

    /** As the contract has it; a value is null where there is nothing to say. */
    record ListAnswer(
            List<Map<String, @Nullable Object>> items, int page, int size, long total, Map<String, String> columns) {}

    record MoneyAnswer(String amount, String currency) {}

    @ForEveryone
    @GetMapping("/api/v1/openapi.json")
    void openApi(
            @RequestAttribute("ma.musharaka.platform.Site") Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer.json(request, response, null, openApi.document(site, translator(request, site)));
    }

    @ForEveryone
    @GetMapping("/api/v1/{name}")
    void list(
            @PathVariable String name,
            @RequestAttribute("ma.musharaka.platform.Site") Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        boolean named = name.endsWith(CSV);
        Translator t = translator(request, site);
        Optional<PublicList> found = catalogue.find(named ? name.substring(0, name.length() - CSV.length()) : name);
        if (found.isEmpty()) {
            answer.refuse(response, HttpServletResponse.SC_NOT_FOUND, t.get("opendata.reason.no-list"));
            return;
        }
        if (!named) response.setHeader("Vary", "Accept, Accept-Encoding");
        try {
            PublicList list = found.get();
            Wanted wanted = Wanted.of(list, request.getQueryString());
            if (named || prefersTable(request.getHeader("Accept"))) table(list, wanted, site, request, response);
            else answer.json(request, response, lastChange(list), page(list, wanted, t));
        } catch (Wanted.Refused refused) {
            answer.refuse(response, HttpServletResponse.SC_BAD_REQUEST, t.get(refused.key(), refused.arguments()));
        }
    }

    /** Whatever else begins like data is none. */
    @ForEveryone
    @GetMapping("/api/v1/**")
    void nothing(
            @RequestAttribute("ma.musharaka.platform.Site") Site site,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer.refuse(
                response,
                HttpServletResponse.SC_NOT_FOUND,
                translator(request, site).get("opendata.reason.no-list"));
    }

    private ListAnswer page(PublicList list, Wanted wanted, Translator t) {
        Catalogue.Page page = catalogue.page(list, wanted);
        List<PublicList.Column> columns = list.columns();
        Map<String, String> explained = new LinkedHashMap<>();
        for (PublicList.Column column : columns) explained.put(column.name(), t.get(column.textKey()));
        List<Map<String, @Nullable Object>> items =
                page.rows().stream().map(row -> item(columns, row)).toList();
        return new ListAnswer(items, wanted.page(), wanted.size(), page.total(), explained);
    }

    private static Map<String, @Nullable Object> item(List<PublicList.Column> columns, PublicList.Row row) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++)
            item.put(columns.get(i).name(), plain(row.values().get(i)));
        return item;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Money money -> new MoneyAnswer(money.plain(), Money.CURRENCY);
            case LocalizedText text -> byLanguage(text);
            case Number number -> number;
            case Boolean yes -> yes;
            case null -> null;
            default -> value.toString();
        };
    }

    /** Only the languages in which it is said. */
    private static Map<String, String> byLanguage(LocalizedText text) {
        Map<String, String> said = new LinkedHashMap<>();
        if (text.ar() != null) said.put(Language.AR.code(), text.ar());
        if (text.fr() != null) said.put(Language.FR.code(), text.fr());
        if (text.zgh() != null) said.put(Language.ZGH.code(), text.zgh());
        return said;
    }

    private void table(
            PublicList list, Wanted wanted, Site site, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + list.name() + "-" + site.slug() + CSV + "\"");
        answer.send(
                request,
                response,
                "text/csv;charset=utf-8;header=present",
                lastChange(list),
                out -> catalogue.readAll(list, wanted.asked(), new Table(list, out)));
    }

    private @Nullable Instant lastChange(PublicList list) {
        return catalogue.lastChange(list).orElse(null);
    }

    private Translator translator(HttpServletRequest request, Site site) {
        return texts.in(Language.asked(request.getQueryString(), site));
    }

    /** Whether CSV is asked for by name and JSON is not wanted more; a header that cannot be read asks for nothing. */
    private static boolean prefersTable(@Nullable String accept) {
        if (accept == null) return false;
        try {
            List<MediaType> wanted = MediaType.parseMediaTypes(accept);
            double table = quality(wanted, TEXT_CSV);
            return table > 0 && table > quality(wanted, MediaType.APPLICATION_JSON);
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private static double quality(List<MediaType> wanted, MediaType type) {
        return wanted.stream()
                .filter(each -> each.equalsTypeAndSubtype(type))
                .mapToDouble(MediaType::getQualityValue)
                .findFirst()
                .orElse(0);
    }
}
