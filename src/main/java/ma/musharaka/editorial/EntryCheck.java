package ma.musharaka.editorial;

import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Slug;
import org.jspecify.annotations.Nullable;

/** What an entry needs: little to be kept, more to be shown. */
final class EntryCheck {

    private EntryCheck() {}

    /** A draft may have gaps, but not everywhere. */
    static EntryDraft draft(EntryDraft draft) {
        return check(draft, false);
    }

    /** What readers see has a title and a text in one language at least, and says what its picture shows. */
    static EntryDraft publishable(EntryDraft draft) {
        return check(draft, true);
    }

    static InvalidInput fault(String field, String key, Object... arguments) {
        return new InvalidInput(field, key, arguments);
    }

    private static EntryDraft check(EntryDraft draft, boolean publishing) {
        InputCheck check = new InputCheck();
        EntryContent given = draft.content();
        LocalizedText title = lines(check, "title", given.title(), EntryContent.LONGEST_TITLE);
        LocalizedText summary = texts(check, "summary", given.summary(), EntryContent.LONGEST_SUMMARY);
        LocalizedText body = texts(check, "body", given.body(), EntryContent.LONGEST_BODY);
        if (isEmpty(title)) check.add("title-ar", "editorial.title-needed");
        String slug = draft.slug().strip();
        if (!slug.isEmpty() && !Slug.isOne(slug)) check.add("slug", "editorial.slug-form", Slug.LONGEST);
        EntryContent.Picture picture = picture(check, given.picture(), title, publishing);
        if (given.files().size() > EntryContent.MOST_FILES)
            check.add("files", "editorial.files.too-many", EntryContent.MOST_FILES);
        if (publishing) needText(check, title, body);
        check.done();
        return new EntryDraft(draft.kind(), slug, new EntryContent(title, summary, body, picture, given.files()));
    }

    /** A title without a text, or a text without a title, in one language is a page that nobody meant. */
    private static void needText(InputCheck check, LocalizedText title, LocalizedText body) {
        if (isEmpty(body) && !isEmpty(title)) check.add("body-ar", "editorial.body-needed");
        for (Language language : Language.values())
            if (exactly(title, language) == null && exactly(body, language) != null)
                check.add("title-" + language.code(), "editorial.title-needed-here");
    }

    private static EntryContent.@Nullable Picture picture(
            InputCheck check, EntryContent.@Nullable Picture picture, LocalizedText title, boolean publishing) {
        if (picture == null) return null;
        LocalizedText alt = lines(check, "alt", picture.alt(), EntryContent.LONGEST_ALT);
        if (publishing)
            for (Language language : Language.values())
                if (exactly(title, language) != null && exactly(alt, language) == null)
                    check.add("alt-" + language.code(), "editorial.alt-needed");
        return new EntryContent.Picture(picture.hash(), picture.type(), alt);
    }

    static LocalizedText lines(InputCheck check, String field, LocalizedText text, int longest) {
        return new LocalizedText(
                orNull(check.line(field + "-ar", text.ar(), 0, longest)),
                orNull(check.line(field + "-fr", text.fr(), 0, longest)),
                orNull(check.line(field + "-zgh", text.zgh(), 0, longest)));
    }

    static LocalizedText texts(InputCheck check, String field, LocalizedText text, int longest) {
        return new LocalizedText(
                orNull(check.text(field + "-ar", text.ar(), 0, longest)),
                orNull(check.text(field + "-fr", text.fr(), 0, longest)),
                orNull(check.text(field + "-zgh", text.zgh(), 0, longest)));
    }

    static boolean isEmpty(LocalizedText text) {
        return text.ar() == null && text.fr() == null && text.zgh() == null;
    }

    static @Nullable String exactly(LocalizedText text, Language language) {
        return switch (language) {
            case AR -> text.ar();
            case FR -> text.fr();
            case ZGH -> text.zgh();
        };
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
