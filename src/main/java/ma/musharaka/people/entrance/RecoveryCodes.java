package ma.musharaka.people.entrance;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RecoveryCodes extends JpaRepository<RecoveryCode, UUID> {

    List<RecoveryCode> findByPerson(UUID person);

    @Modifying(flushAutomatically = true)
    @Query("delete from RecoveryCode code where code.person = :person")
    void deleteOf(UUID person);
}
