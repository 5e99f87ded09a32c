package ma.musharaka.programme;

import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** A version of a programme came, was shown or taken back. */
interface ProgrammeFact extends Fact {

    UUID programme();

    int edition();

    @Override
    default SubjectRef subject() {
        return new SubjectRef("programme", programme());
    }

    @Override
    default Channel channel() {
        return actor() == null ? Channel.SYSTEM : Channel.WEB;
    }

    @Override
    default Map<String, Long> measures() {
        return Map.of("version", (long) edition());
    }
}
