package ma.musharaka.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Associations extends JpaRepository<Association, UUID> {

    Optional<Association> findByCode(String code);

    Optional<Association> findBySeatAndReceipt(String seat, String receipt);
}
