package ma.musharaka.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface Comments extends JpaRepository<Comment, UUID>, JpaSpecificationExecutor<Comment> {

    Optional<Comment> findByNumber(int number);

    Optional<Comment> findByAuthorAndSubmissionKey(UUID author, UUID key);

    List<Comment> findByAuthorOrderByNumberDesc(UUID author);

    /** What is public, and the traces of what was. */
    Page<Comment> findBySubjectKindAndSubjectIdAndPublishedAtIsNotNullOrderByPublishedAtAscNumberAsc(
            String kind, UUID id, Pageable page);

    @Query("""
            select c.subjectId as subject, count(c) as many from Comment c
            where c.subjectKind = :kind and c.subjectId in :ids and c.state = :state group by c.subjectId
            """)
    List<Counted> count(String kind, Collection<UUID> ids, Comment.State state);

    /** How many there are of one subject. */
    interface Counted {
        UUID getSubject();

        long getMany();
    }
}
