package ma.musharaka.programme;

import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Money;
import ma.musharaka.platform.Slug;
import org.jspecify.annotations.Nullable;

/** Checks of texts in several languages, amounts and addresses; every fault is collected. */
final class TextCheck {

    /** More than any commune has, and what the columns hold. */
    private static final Money MOST = Money.of("9999999999999.99");

    final InputCheck check = new InputCheck();

    /** One line in each language. */
    LocalizedText line(String field, @Nullable LocalizedText given, int longest) {
        LocalizedText text = OptionalText.orEmpty(given);
        return new LocalizedText(
                orNull(check.line(field, text.ar(), 0, longest)),
                orNull(check.line(field, text.fr(), 0, longest)),
                orNull(check.line(field, text.zgh(), 0, longest)));
    }

    /** Several lines in each language. */
    LocalizedText lines(String field, @Nullable LocalizedText given, int longest) {
        LocalizedText text = OptionalText.orEmpty(given);
        return new LocalizedText(
                orNull(check.text(field, text.ar(), 0, longest)),
                orNull(check.text(field, text.fr(), 0, longest)),
                orNull(check.text(field, text.zgh(), 0, longest)));
    }

    LocalizedText needed(String field, LocalizedText text) {
        if (OptionalText.isEmpty(text)) check.add(field, "programme.fault.text-needed");
        return text;
    }

    @Nullable
    LocalizedText orNone(LocalizedText text) {
        return OptionalText.orNull(text);
    }

    void amount(String field, @Nullable Money amount) {
        if (amount != null && (amount.compareTo(Money.ZERO) < 0 || amount.compareTo(MOST) > 0))
            check.add(field, "programme.fault.amount");
    }

    String slug(String field, String given, LocalizedText title, String otherwise) {
        String slug = given.strip();
        if (slug.isEmpty()) return Slug.of(title, otherwise);
        if (!Slug.isOne(slug)) check.add(field, "programme.fault.slug", Slug.LONGEST);
        return slug;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
