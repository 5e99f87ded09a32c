package ma.musharaka.platform.files;

/** A file with what is in it, on its way to someone who may have it. */
public record OpenedFile(String name, String type, byte[] content) {}
