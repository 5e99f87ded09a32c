package ma.musharaka.platform.files;

/**
 * A file that was taken.
 *
 * @param hash SHA-256 of what is kept, the name under which it is kept
 * @param type what it was found to be, safe to serve
 * @param size in bytes, as kept
 * @param name the name that its owner gave it, made harmless
 */
public record StoredFile(String hash, String type, int size, String name) {}
