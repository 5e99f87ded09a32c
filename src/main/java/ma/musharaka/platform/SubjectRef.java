package ma.musharaka.platform;

import java.util.UUID;

/**
 * Something that people talk about or that an act is about: a proposal, a petition, a project. Rooms of one floor
 * name each other's things only so.
 *
 * @param kind such as {@code proposal}; served by the {@link SubjectSource} of that kind
 */
public record SubjectRef(String kind, UUID id) {}
