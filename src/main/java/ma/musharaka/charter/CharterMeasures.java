package ma.musharaka.charter;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CharterMeasures extends JpaRepository<CharterMeasure, UUID> {

    List<CharterMeasure> findByOrderByPeriodEndDescAtDescIdDesc();
}
