package ma.musharaka.commune;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Boundaries extends JpaRepository<CommuneBoundary, UUID> {}
