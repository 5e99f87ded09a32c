package ma.musharaka.charter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface CharterAdhesions extends JpaRepository<CharterAdhesion, UUID>, JpaSpecificationExecutor<CharterAdhesion> {

    Optional<CharterAdhesion> findByAdherentKey(String key);

    long countByAssociationIsNull();

    List<CharterAdhesion> findByAssociationIsNotNullOrderByAdheredOnAscIdAsc();

    List<CharterAdhesion> findByPerson(UUID person);
}
