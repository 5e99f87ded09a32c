package ma.musharaka.platform;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import gg.jte.Content;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One language's sentences, dates, numbers and dirhams, as Moroccan administrations write them: Latin digits, Moroccan
 * month names, thousands parted by a space that does not break.
 */
public final class Translator {

    /** Acts are shown in Moroccan legal time, and kept in UTC. */
    public static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    private static final char NO_BREAK = '\u00A0';

    /** Sentences have fewer arguments than this. */
    private static final int SHOWN = 10;

    private final Language language;
    private final Map<String, String> texts;
    private final Map<String, String> own;
    private final Map<String, MessageFormat> formats;

    Translator(Language language, Map<String, String> texts) {
        this(language, texts, Map.of(), new ConcurrentHashMap<>());
    }

    private Translator(
            Language language, Map<String, String> texts, Map<String, String> own, Map<String, MessageFormat> formats) {
        this.language = language;
        this.texts = texts;
        this.own = own;
        this.formats = formats;
    }

    /** The same sentences, these of them in a commune's own words: plain text, no pattern. */
    Translator with(Map<String, String> words) {
        return words.isEmpty() ? this : new Translator(language, texts, words, formats);
    }

    public Language language() {
        return language;
    }

    public Map<String, String> all() {
        return texts;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The sentence of this key; numbers choose plural forms.
     *
     * @throws IllegalArgumentException when there is no such sentence
     */
    public String get(String key, @Nullable Object... arguments) {
        String ownWords = own.get(key);
        if (ownWords != null) return ownWords;
        String pattern = texts.get(key);
        if (pattern == null) throw new IllegalArgumentException("no text " + key + " in " + language.code());
        if (arguments.length == 0 && pattern.indexOf('{') < 0) return pattern;
        MessageFormat format =
                formats.computeIfAbsent(key, k -> new MessageFormat(numbersShownOurWay(pattern), ulocale()));
        Object[] said = Arrays.copyOf(arguments, SHOWN + arguments.length, Object[].class);
        for (int i = 0; i < arguments.length; i++)
            said[SHOWN + i] = switch (arguments[i]) {
                case LocalDate date -> plainDate(date);
                case Money money -> plainMoney(money);
                case LocalizedText text -> text.text(language);
                case Number number -> decimal(new BigDecimal(number.toString()));
                case null -> "";
                default -> arguments[i];
            };
        // a shared MessageFormat is not safe for several threads
        return ((MessageFormat) format.clone()).format(said);
    }

    /**
     * The pattern with what it shows taken from arguments of their own, {@link #SHOWN} places on: numbers choose forms as
     * they are, and are written by {@link #decimal}, where ICU would part Moroccan thousands by a point.
     */
    private static String numbersShownOurWay(String pattern) {
        MessagePattern parts = new MessagePattern(pattern);
        StringBuilder shown = new StringBuilder();
        Deque<Integer> counted = new ArrayDeque<>();
        int from = 0;
        for (int i = 0; i < parts.countParts(); i++) {
            MessagePattern.Part part = parts.getPart(i);
            MessagePattern.Part.Type type = part.getType();
            if (type == MessagePattern.Part.Type.ARG_START)
                counted.push(parts.getPart(i + 1).getValue());
            boolean plain =
                    type == MessagePattern.Part.Type.ARG_START && part.getArgType() == MessagePattern.ArgType.NONE;
            if (plain || type == MessagePattern.Part.Type.REPLACE_NUMBER) {
                shown.append(pattern, from, part.getIndex())
                        .append('{')
                        .append(SHOWN + counted.element())
                        .append('}');
                from = (plain ? parts.getPart(parts.getLimitPartIndex(i)) : part).getLimit();
            }
            if (type == MessagePattern.Part.Type.ARG_LIMIT) counted.pop();
        }
        return shown.append(pattern.substring(from)).toString();
    }

    /** Latin digits in every language: that is how Morocco writes numbers. */
    private ULocale ulocale() {
        return ULocale.forLocale(Locale.forLanguageTag(language.code() + "-MA-u-nu-latn"));
    }

    /** A day, with its numbers isolated from the direction of the sentence. */
    public Content date(LocalDate day) {
        return isolated("<time datetime=\"" + day + "\">" + escape(plainDate(day)) + "</time>");
    }

    public Content date(Instant instant) {
        return date(instant.atZone(ZONE).toLocalDate());
    }

    public Content dateTime(Instant instant) {
        LocalDateTime local = instant.atZone(ZONE).toLocalDateTime();
        return isolated("<time datetime=\"" + instant.truncatedTo(ChronoUnit.SECONDS) + "\">"
                + escape(plainDate(local.toLocalDate())) + ", "
                + plainTime(local.toLocalTime()) + "</time>");
    }

    public String plainTime(LocalTime time) {
        return String.format(Locale.ROOT, "%d:%02d", time.getHour(), time.getMinute());
    }

    public String plainDate(LocalDate day) {
        return (day.getDayOfMonth() == 1 ? get("date.first") : String.valueOf(day.getDayOfMonth()))
                + NO_BREAK
                + get("month." + day.getMonthValue())
                + NO_BREAK
                + day.getYear();
    }

    /** An amount of dirhams with its unit: {@code 330 000 درهم}. */
    public Content money(Money money) {
        return output -> {
            output.writeContent("<span class=\"money\"><bdi>");
            output.writeContent(escape(decimal(money.amount())));
            output.writeContent("</bdi>" + NO_BREAK + escape(get("unit.dirham")) + "</span>");
        };
    }

    public String plainMoney(Money money) {
        return decimal(money.amount()) + NO_BREAK + get("unit.dirham");
    }

    public Content number(long number) {
        return output -> output.writeContent("<bdi>" + decimal(BigDecimal.valueOf(number)) + "</bdi>");
    }

    public Content number(BigDecimal number) {
        return output -> output.writeContent("<bdi>" + decimal(number) + "</bdi>");
    }

    /** A text of the commune, marked with its own language and direction when it is a fallback. */
    public Content say(LocalizedText text) {
        LocalizedText.Said said = text.in(language);
        return output -> {
            boolean fallback = said.language() != language;
            if (fallback)
                output.writeContent("<span lang=\"" + said.language().code() + "\" dir=\""
                        + said.language().dir() + "\">");
            output.writeContent(escape(said.text()));
            if (fallback) output.writeContent("</span>");
        };
    }

    /** A few words that someone gave, such as a title: their direction their own, nothing in them read as markup. */
    public Content quote(String words) {
        return output -> output.writeContent("<bdi>" + escape(words) + "</bdi>");
    }

    /** A part of a hundred: {@code 44,4 %}. */
    public Content percent(BigDecimal percent) {
        return isolated(decimal(percent) + NO_BREAK + "%");
    }

    /** What a citizen wrote: its lines kept, its direction its own, nothing in it read as markup. */
    public Content written(String text) {
        return output -> {
            for (String paragraph : text.split("\n{2,}"))
                output.writeContent("<p dir=\"auto\">" + escape(paragraph).replace("\n", "<br>") + "</p>");
        };
    }

    private static Content isolated(String html) {
        return output -> output.writeContent("<bdi>" + html + "</bdi>");
    }

    /** A number as people read it: two decimals only where there are centimes. */
    public String decimal(BigDecimal number) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(NO_BREAK);
        symbols.setDecimalSeparator(',');
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        String pattern = whole ? "#,##0" : number.scale() == 1 ? "#,##0.0" : "#,##0.00";
        return new DecimalFormat(pattern, symbols)
                .format(number.setScale(whole ? 0 : Math.min(2, number.scale()), RoundingMode.HALF_UP));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
