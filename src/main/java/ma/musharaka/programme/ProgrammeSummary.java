package ma.musharaka.programme;

import java.util.UUID;
import ma.musharaka.platform.LocalizedText;

/** A published programme among others. */
public record ProgrammeSummary(
        UUID id, ProgrammeKind kind, String slug, LocalizedText title, int startYear, int endYear) {

    public String address() {
        return "/programmes/" + slug;
    }
}
