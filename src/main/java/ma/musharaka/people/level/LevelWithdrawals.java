package ma.musharaka.people.level;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LevelWithdrawals extends JpaRepository<LevelWithdrawal, UUID> {

    List<LevelWithdrawal> findByCheckIn(Collection<UUID> checks);
}
