package ma.musharaka.people.body;

import java.time.LocalDate;
import java.util.UUID;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A body as other rooms know it. */
public record BodyData(
        UUID id,
        String slug,
        BodyKind kind,
        LocalizedText name,
        LocalizedText about,
        LocalDate formed,
        @Nullable LocalDate dissolved) {

    public String address() {
        return (kind.isOfNetwork() ? "/bodies/network/" : "/bodies/") + slug;
    }
}
