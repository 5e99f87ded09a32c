package ma.musharaka.people.body;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BodyMembers extends JpaRepository<BodyMember, UUID> {

    List<BodyMember> findByBody(UUID body);

    List<BodyMember> findByPerson(UUID person);

    List<BodyMember> findByPersonAndBodyIn(UUID person, Collection<UUID> bodies);
}
