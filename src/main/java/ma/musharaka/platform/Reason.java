package ma.musharaka.platform;

/** Why data is not given, in the reader's language. */
public record Reason(int status, String reason) {}
