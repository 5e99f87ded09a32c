package ma.musharaka.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface Mails extends JpaRepository<Mail, UUID> {

    List<Mail> findBySentAtIsNullAndNextAttemptAtLessThanEqualOrderByWrittenAt(Instant now, Limit limit);

    List<Mail> findByOrderByWrittenAtDesc(Limit limit);
}
