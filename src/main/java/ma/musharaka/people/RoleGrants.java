package ma.musharaka.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoleGrants extends JpaRepository<RoleGrant, UUID> {

    List<RoleGrant> findByPerson(UUID person);

    List<RoleGrant> findByRole(Role role);

    Optional<RoleGrant> findByPersonAndRole(UUID person, Role role);
}
