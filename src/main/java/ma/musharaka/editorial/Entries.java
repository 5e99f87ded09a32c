package ma.musharaka.editorial;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Entries extends JpaRepository<Entry, UUID>, JpaSpecificationExecutor<Entry> {

    /** What kind became public when. */
    interface Moment {
        EntryKind getKind();

        Instant getAt();
    }

    /** What readers may see at this moment, the newest first. */
    @Query("select e from Entry e where e.kind in :kinds and e.withdrawn = false and e.publishedAt <= :now"
            + " and e.publishedAt >= :from and e.publishedAt < :until order by e.publishedAt desc, e.id desc")
    Page<Entry> findPublic(Collection<EntryKind> kinds, Instant now, Instant from, Instant until, Pageable page);

    @Query("select e.kind as kind, e.publishedAt as at from Entry e where e.kind in :kinds and e.withdrawn = false"
            + " and e.publishedAt <= :now")
    List<Moment> findPublicMoments(Collection<EntryKind> kinds, Instant now);

    @Query("select e from Entry e where e.slug = :slug and e.kind in :kinds and e.withdrawn = false"
            + " and e.publishedAt <= :now")
    Optional<Entry> findPublic(String slug, Collection<EntryKind> kinds, Instant now);

    @Query("select count(e) > 0 from Entry e where e.shownPicture = :hash and e.withdrawn = false"
            + " and e.publishedAt <= :now")
    boolean isPictureShown(String hash, Instant now);

    boolean existsByDraftPicture(String hash);

    /** What became public without anybody doing anything, and was not said yet. */
    @Query("select e.id from Entry e where e.announced = false and e.withdrawn = false and e.publishedAt <= :now"
            + " order by e.publishedAt")
    List<UUID> findDue(Instant now);

    /** One editor after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Entry> findAndLockById(UUID id);

    Page<Entry> findByOrderByChangedAtDescIdDesc(Pageable page);

    Page<Entry> findByKindOrderByChangedAtDescIdDesc(EntryKind kind, Pageable page);

    List<Entry> findByChangedAtGreaterThanEqual(Instant instant);
}
