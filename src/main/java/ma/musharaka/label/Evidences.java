package ma.musharaka.label;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the append-only table allows, and no more. */
interface Evidences extends Repository<Evidence, UUID>, JpaSpecificationExecutor<Evidence> {

    /** How often a fact was evidence. */
    record Count(String fact, long count) {}

    void saveAndFlush(Evidence evidence);

    boolean existsByFactAndSubjectKindAndSubjectIdAndAt(String fact, String subjectKind, UUID subjectId, Instant at);

    @Query("select e.fact, count(e) from Evidence e group by e.fact")
    List<Count> counts();

    List<Evidence> findByFactOrderByAtDesc(String fact, Limit limit);
}
