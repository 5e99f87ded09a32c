package ma.musharaka.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Mandates extends JpaRepository<Mandate, UUID> {

    List<Mandate> findByPerson(UUID person);

    List<Mandate> findByAssociationOrderByBeginsAscIdAsc(UUID association);
}
