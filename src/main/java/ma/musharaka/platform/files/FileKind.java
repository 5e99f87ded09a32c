package ma.musharaka.platform.files;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that are taken. */
enum FileKind {
    PDF("application/pdf", Set.of("pdf")),
    PNG("image/png", Set.of("png")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"));

    private final String type;
    private final Set<String> extensions;

    FileKind(String type, Set<String> extensions) {
        this.type = type;
        this.extensions = extensions;
    }

    String type() {
        return type;
    }

    boolean isImage() {
        return this != PDF;
    }

    /** What a file's name says it is. */
    static Optional<FileKind> ofName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) if (kind.extensions.contains(extension)) return Optional.of(kind);
        return Optional.empty();
    }
}
