package ma.musharaka.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface Consultations extends JpaRepository<Consultation, UUID>, JpaSpecificationExecutor<Consultation> {

    List<Consultation> findByOrderByClosesDescSlug();

    Optional<Consultation> findBySlug(String slug);
}
