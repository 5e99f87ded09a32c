package ma.musharaka.people.entrance;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface SecondFactorRows extends JpaRepository<SecondFactor, UUID> {

    /** Codes of one person are looked at one after the other: none is taken twice at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SecondFactor> findAndLockByPerson(UUID person);
}
