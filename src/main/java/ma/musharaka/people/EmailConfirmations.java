package ma.musharaka.people;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface EmailConfirmations extends JpaRepository<EmailConfirmation, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<EmailConfirmation> findByTokenHash(String tokenHash);
}
