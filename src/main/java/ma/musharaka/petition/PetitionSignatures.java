package ma.musharaka.petition;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.commune.ManyActs;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface PetitionSignatures extends JpaRepository<PetitionSignature, UUID>, ManyActs.Kept {

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

    @Override
    @Query("select distinct s.petition from PetitionSignature s where s.told = false")
    List<UUID> findSubjectsWithNews();

    @Override
    @Query("select s.id as id, s.channel as channel, s.withdrawn as withdrawn from PetitionSignature s"
            + " where s.petition = :petition and s.told = false")
    List<ManyActs.News> findNews(@Param("petition") UUID petition, Limit most);

    @Override
    @Modifying
    @Query("update versioned PetitionSignature s set s.told = true where s.id in :ids and s.told = false")
    int tell(@Param("ids") Collection<UUID> ids);

    @Override
    default long standing(UUID petition) {
        return countByPetitionAndWithdrawnFalse(petition);
    }
}
