package ma.musharaka.people.following;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import ma.musharaka.platform.CommuneOwned;
import ma.musharaka.platform.SubjectRef;

/** That someone follows something: once, which the database sees to. Of its time only the day is kept. */
@Entity
class FollowedSubject extends CommuneOwned {

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column
    private LocalDate since;

    protected FollowedSubject() {}

    FollowedSubject(UUID person, SubjectRef subject, LocalDate since) {
        this.person = person;
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.since = since;
    }

    SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    LocalDate since() {
        return since;
    }
}
