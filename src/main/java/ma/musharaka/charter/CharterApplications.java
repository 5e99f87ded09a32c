package ma.musharaka.charter;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface CharterApplications extends JpaRepository<CharterApplication, UUID> {

    List<CharterApplication> findByEditionAndArticleOrderByAtDescIdDesc(int edition, int article, Limit limit);

    long countByEditionAndArticle(int edition, int article);
}
