package ma.musharaka.platform;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The languages of a commune's site. Arabic and Tamazight are official (Constitution, article 5; Organic Law 26-16);
 * French is widely used by administrations.
 */
public enum Language {
    AR("ar", Locale.forLanguageTag("ar-MA"), true, "العربية"),
    FR("fr", Locale.forLanguageTag("fr-MA"), false, "Français"),
    ZGH("zgh", Locale.forLanguageTag("zgh-MA"), false, "ⵜⴰⵎⴰⵣⵉⵖⵜ");

    /** The cookie that remembers a choice; only {@code /language} writes it, only a person's own pages follow it. */
    public static final String COOKIE = "musharaka-language";

    private final String code;
    private final Locale locale;
    private final boolean rightToLeft;
    private final String ownName;

    Language(String code, Locale locale, boolean rightToLeft, String ownName) {
        this.code = code;
        this.locale = locale;
        this.rightToLeft = rightToLeft;
        this.ownName = ownName;
    }

    /** The value of {@code lang} in addresses and in HTML. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** The value of {@code dir} in HTML. */
    public String dir() {
        return rightToLeft ? "rtl" : "ltr";
    }

    public boolean isRightToLeft() {
        return rightToLeft;
    }

    /** The language's name for itself. */
    public String ownName() {
        return ownName;
    }

    /** The language of an address parameter; unknown values count as none. */
    public static Optional<Language> of(String code) {
        for (Language language : values()) if (language.code.equals(code)) return Optional.of(language);
        return Optional.empty();
    }

    /** The language that a query string asks for with {@code lang}, where the site has it; else the site's own. */
    public static Language asked(@Nullable String query, Site site) {
        for (String part : query == null ? new String[0] : query.split("&", -1))
            if (part.startsWith("lang="))
                return of(part.substring(5)).filter(site.languages()::contains).orElse(site.defaultLanguage());
        return site.defaultLanguage();
    }

    /** The language whose locale this is; Arabic when it is none of ours. */
    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(AR);
    }
}
