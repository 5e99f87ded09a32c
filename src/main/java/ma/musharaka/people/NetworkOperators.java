package ma.musharaka.people;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface NetworkOperators extends JpaRepository<NetworkOperator, UUID> {}
