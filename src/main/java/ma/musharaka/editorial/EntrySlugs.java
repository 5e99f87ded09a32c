package ma.musharaka.editorial;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EntrySlugs extends JpaRepository<EntrySlug, UUID> {

    Optional<EntrySlug> findBySlug(String slug);
}
