package ma.musharaka.petition;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;

interface Petitions extends JpaRepository<Petition, UUID>, JpaSpecificationExecutor<Petition> {

    Optional<Petition> findByNumber(int number);

    /** One officer after the other: both would count the verdicts without the other's. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Petition> findAndLockByNumber(int number);

    Optional<Petition> findByFilerAndSubmissionKey(UUID filer, UUID key);

    Page<Petition> findByOrderByNumberDesc(Pageable page);

    Page<Petition> findByStateOrderByNumberDesc(PetitionState state, Pageable page);

    Page<Petition> findByStateNotOrderByNumberDesc(PetitionState state, Pageable page);

    List<Petition> findByStateAndTextPublicTrueAndClosesOnGreaterThanEqualOrderByClosesOn(
            PetitionState state, LocalDate day);

    List<Petition> findByStateAndTextPublicTrueAndClosesOnIsNotNullOrderByNumber(PetitionState state);

    List<Petition> findBySigningKeyIsNotNullAndClosesOnLessThan(LocalDate day);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Petition> findAndLockBySigningKeyNotLike(String pattern);

    List<Petition> findByFilerOrderByNumberDesc(UUID filer);

    List<Petition> findByAssociationOrderByNumberDesc(UUID association);
}
