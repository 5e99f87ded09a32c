package ma.musharaka.charter;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CharterJudgements extends JpaRepository<CharterJudgement, UUID> {

    List<CharterJudgement> findByOrderByJudgedOnDescIdDesc();

    /** The name of a file that a judgement rests on. */
    @Query("select j.documentName from CharterJudgement j where j.documentHash = :hash")
    List<String> findDocument(String hash);
}
