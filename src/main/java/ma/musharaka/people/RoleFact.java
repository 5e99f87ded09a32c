package ma.musharaka.people;

import java.util.Map;
import java.util.UUID;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.SubjectRef;

/** Someone’s role in a commune was proposed, confirmed, refused or taken. */
interface RoleFact extends Fact {

    UUID change();

    boolean byOperator();

    @Override
    default SubjectRef subject() {
        return new SubjectRef(RoleService.KIND, change());
    }

    @Override
    default Map<String, Long> measures() {
        return Map.of("operator", byOperator() ? 1L : 0L);
    }
}
