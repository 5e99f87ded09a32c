package ma.musharaka.people.level;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ResidentLists extends JpaRepository<ResidentList, UUID> {

    List<ResidentList> findByOrderByImportedAtDesc();
}
