package ma.musharaka.petition;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.platform.Channel;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PetitionSignatures extends JpaRepository<PetitionSignature, UUID> {

    long countByPetitionAndWithdrawnFalse(UUID petition);

    boolean existsByPetitionAndSignatoryKey(UUID petition, String signatoryKey);

    Optional<PetitionSignature> findByPetitionAndPerson(UUID petition, UUID person);

    /** Whoever takes it back and whoever tells the journal of it do so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<PetitionSignature> findAndLockByPetitionAndPerson(UUID petition, UUID person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<PetitionSignature> findAndLockById(UUID id);

    Optional<PetitionSignature> findByReceipt(String receipt);

    List<PetitionSignature> findByPersonOrderBySignedOnDesc(UUID person);

    /** What the journal does not know yet. */
    interface News {

        UUID getId();

        Channel getChannel();

        boolean isWithdrawn();
    }

    @Query("select distinct s.petition from PetitionSignature s where s.told = false")
    List<UUID> findPetitionsWithNews();

    List<News> findByPetitionAndToldFalse(UUID petition, Limit most);

    /** @return how many of these the journal did not know */
    @Modifying
    @Query("update versioned PetitionSignature s set s.told = true where s.id in :ids and s.told = false")
    int tell(Collection<UUID> ids);
}
