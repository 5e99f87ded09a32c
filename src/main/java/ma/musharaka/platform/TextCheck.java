package ma.musharaka.platform;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks of texts in several languages, amounts and addresses; every fault is collected. */
public final class TextCheck {

    /** More than any commune has, and what the columns hold. */
    private static final Money MOST = Money.of("9999999999999.99");

    private static final Pattern LINK = Pattern.compile("/[A-Za-z0-9/_-]{1,199}");

    private final InputCheck check = new InputCheck();

    /** For faults of the caller's own. */
    public InputCheck check() {
        return check;
    }

    /** One line in each language. */
    public LocalizedText line(String field, @Nullable LocalizedText given, int longest) {
        LocalizedText text = OptionalText.orEmpty(given);
        return new LocalizedText(
                orNull(check.line(field, text.ar(), 0, longest)),
                orNull(check.line(field, text.fr(), 0, longest)),
                orNull(check.line(field, text.zgh(), 0, longest)));
    }

    /** Several lines in each language. */
    public LocalizedText lines(String field, @Nullable LocalizedText given, int longest) {
        LocalizedText text = OptionalText.orEmpty(given);
        return new LocalizedText(
                orNull(check.text(field, text.ar(), 0, longest)),
                orNull(check.text(field, text.fr(), 0, longest)),
                orNull(check.text(field, text.zgh(), 0, longest)));
    }

    public LocalizedText needed(String field, LocalizedText text) {
        if (OptionalText.isEmpty(text)) check.add(field, "input.text-needed");
        return text;
    }

    public @Nullable LocalizedText orNone(LocalizedText text) {
        return OptionalText.orNull(text);
    }

    public void amount(String field, @Nullable Money amount) {
        if (amount != null && (amount.compareTo(Money.ZERO) < 0 || amount.compareTo(MOST) > 0))
            check.add(field, "input.amount");
    }

    public String slug(String field, String given, LocalizedText title, String otherwise) {
        String slug = given.strip();
        if (slug.isEmpty()) return Slug.of(title, otherwise);
        if (!Slug.isOne(slug)) check.add(field, "input.slug", Slug.LONGEST);
        return slug;
    }

    /** An address of this site; nothing where nothing is typed. */
    public @Nullable String link(String field, @Nullable String given) {
        String link = given == null ? "" : given.strip();
        if (!link.isEmpty() && !LINK.matcher(link).matches()) check.add(field, "input.link");
        return orNull(link);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
