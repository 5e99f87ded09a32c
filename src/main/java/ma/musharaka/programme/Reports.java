package ma.musharaka.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface Reports extends JpaRepository<ProjectReport, UUID>, JpaSpecificationExecutor<ProjectReport> {

    List<ProjectReport> findTop20ByProjectIdOrderByNumberDesc(UUID project);

    Optional<ProjectReport> findByProjectIdAndNumber(UUID project, int number);

    long countByProjectId(UUID project);

    List<ProjectReport> findByAuthorOrderByAt(UUID author);

    @Query("select r from ProjectReport r join fetch r.project p join fetch p.axis a where a.programme.id = :programme"
            + " and r.at >= :from and r.at < :until order by a.position, p.position, r.number")
    List<ProjectReport> findOf(UUID programme, Instant from, Instant until);

    @Query("select count(r) > 0 from ProjectReport r where r.photos like concat('%', :hash, ',%')"
            + " and r.project.shownVersion > 0 and r.project.axis.programme.shownVersion > 0")
    boolean isPhotoShown(String hash);
}
