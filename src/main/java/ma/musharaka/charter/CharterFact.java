package ma.musharaka.charter;

import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** Something happened to an edition of the charter. */
interface CharterFact extends Fact {

    UUID charter();

    int edition();

    @Override
    default SubjectRef subject() {
        return new SubjectRef(Charter.KIND, charter());
    }

    @Override
    default Channel channel() {
        return actor() == null ? Channel.SYSTEM : Channel.WEB;
    }

    @Override
    default Map<String, Long> measures() {
        return Map.of("edition", (long) edition());
    }
}
