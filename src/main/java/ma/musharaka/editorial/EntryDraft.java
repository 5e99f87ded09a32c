package ma.musharaka.editorial;

/**
 * What an editor typed.
 *
 * @param slug the last part of its address; blank: made from the title
 */
public record EntryDraft(EntryKind kind, String slug, EntryContent content) {}
