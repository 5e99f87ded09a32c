package ma.musharaka.editorial;

import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** A version of an entry came, was planned, shown or taken back. */
interface EntryFact extends Fact {

    UUID entry();

    int edition();

    @Override
    default SubjectRef subject() {
        return new SubjectRef(EntryService.KIND, entry());
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
