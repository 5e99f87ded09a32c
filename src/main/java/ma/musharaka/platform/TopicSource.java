package ma.musharaka.platform;

import java.util.List;

/** Port: what a contribution can be about, such as the axes of the openness programme. */
public interface TopicSource {

    /** The topics of the commune of the moment, in order. */
    List<Topic> topics();

    /**
     * Something that a contribution can be about.
     *
     * @param code short, for addresses
     */
    record Topic(SubjectRef subject, String code, LocalizedText title) {}
}
