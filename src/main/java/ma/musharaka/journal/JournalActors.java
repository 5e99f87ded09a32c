package ma.musharaka.journal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface JournalActors extends JpaRepository<JournalActor, UUID> {}
