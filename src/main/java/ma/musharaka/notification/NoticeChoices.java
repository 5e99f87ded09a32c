package ma.musharaka.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface NoticeChoices extends JpaRepository<NoticeChoice, UUID> {

    List<NoticeChoice> findByPerson(UUID person);

    @Modifying
    @Query("delete from NoticeChoice c where c.person = :person")
    int forget(UUID person);

    Optional<NoticeChoice> findByPersonAndTopic(UUID person, Topic topic);

    List<NoticeChoice> findByTopicAndRhythmNot(Topic topic, Rhythm rhythm);
}
