package ma.musharaka.people.body;

import java.time.LocalDate;
import java.util.UUID;
import ma.musharaka.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A term as an administrator writes it down.
 *
 * @param person the member's account, where they have one
 * @param ends the last day; nothing while it is open
 */
public record MemberDraft(
        @Nullable UUID person,
        LocalizedText name,
        BodyRole role,
        LocalDate begins,
        @Nullable LocalDate ends) {}
