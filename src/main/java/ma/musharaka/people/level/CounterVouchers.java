package ma.musharaka.people.level;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface CounterVouchers extends JpaRepository<CounterVoucher, UUID> {

    List<CounterVoucher> findByClaimedBy(UUID person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CounterVoucher> findAndLockByHash(String hash);
}
