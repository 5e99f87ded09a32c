package ma.musharaka.people.following;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface FollowedSubjects extends JpaRepository<FollowedSubject, UUID> {

    long countBySubjectKindAndSubjectId(String kind, UUID id);

    Optional<FollowedSubject> findByPersonAndSubjectKindAndSubjectId(UUID person, String kind, UUID id);

    List<FollowedSubject> findByPersonOrderByIdDesc(UUID person);

    @Query("select f.person from FollowedSubject f where f.subjectKind = :kind and f.subjectId = :id")
    List<UUID> findFollowers(String kind, UUID id);

    @Modifying
    @Query("delete from FollowedSubject f where f.person = :person")
    int forget(UUID person);
}
