package ma.musharaka.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface CalendarChanges extends JpaRepository<CalendarChange, UUID> {

    List<CalendarChange> findByWithdrawnFalse();

    List<CalendarChange> findByWithdrawnFalseAndDayGreaterThanEqualOrderByDay(LocalDate day);

    List<CalendarChange> findByOrderByDayDesc(Limit limit);

    Optional<CalendarChange> findByDay(LocalDate day);
}
