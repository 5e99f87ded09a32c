package ma.musharaka.people.level;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CounterVouchers extends JpaRepository<CounterVoucher, UUID> {

    @Modifying
    @Query("update CounterVoucher v set v.claimedBy = :other where v.claimedBy = :person")
    int giveTo(UUID other, UUID person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CounterVoucher> findAndLockByHash(String hash);
}
