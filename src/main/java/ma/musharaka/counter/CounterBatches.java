package ma.musharaka.counter;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface CounterBatches extends JpaRepository<CounterBatch, UUID> {

    List<CounterBatch> findByClerkOrUndoneBy(UUID clerk, UUID undoneBy);

    List<CounterBatch> findByOrderByEnteredAtDesc(Limit limit);
}
