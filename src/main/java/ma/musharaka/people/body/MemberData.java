package ma.musharaka.people.body;

import java.time.LocalDate;
import java.util.UUID;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A member of a body with their term. */
public record MemberData(
        UUID id,
        @Nullable UUID person,
        LocalizedText name,
        BodyRole role,
        LocalDate begins,
        @Nullable LocalDate ends) {}
