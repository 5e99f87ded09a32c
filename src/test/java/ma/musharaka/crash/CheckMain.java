package ma.musharaka.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.journal.ReceiptCode;
import ma.musharaka.journal.Receipts;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.Subjects;
import ma.musharaka.proposal.ProposalService;
import ma.musharaka.search.SearchService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks for everything that was acknowledged before the crash, says what is missing, then keeps the house open until its
 * input ends, so that its journal can be asked for.
 */
final class CheckMain {

    private CheckMain() {}

    /** @param arguments the file with what {@link BurstMain} said, then those of the application */
    public static void main(String[] arguments) throws IOException {
        List<String> said = Files.readAllLines(Path.of(arguments[0]));
        try (ConfigurableApplicationContext house =
                House.start(List.of(arguments).subList(1, arguments.length).toArray(String[]::new))) {
            CommuneScope.run(BurstMain.COMMUNE, () -> check(house, said));
            System.out.println("PORT " + house.getEnvironment().getProperty("local.server.port"));
            while (System.in.read() >= 0) {
                // until whoever started this has seen enough
            }
        }
        System.out.println("CLOSED");
    }

    private static void check(ConfigurableApplicationContext house, List<String> said) {
        Receipts receipts = house.getBean(Receipts.class);
        int found = 0;
        int searched = 0;
        for (String line : said) {
            String[] words = line.split(" ");
            Optional<SubjectRef> subject =
                    ReceiptCode.parse(words[1]).flatMap(receipts::find).map(Receipts.Issued::subject);
            if (words[0].equals("ACK")) {
                if (subject.isPresent()) found++;
                else System.out.println("LOST " + line);
            } else if (subject.isEmpty() || !isFound(house, words[2], subject.get())) {
                System.out.println("NOT FOUND " + line);
            } else {
                searched++;
            }
        }
        // what was published without anybody being told any more is to be found as well
        for (Map<String, Object> row : house.getBean(JdbcClient.class)
                .sql("select id, title from proposal where commune = ? and state = 'PUBLISHED'")
                .param(BurstMain.COMMUNE)
                .query()
                .listOfRows()) {
            String title = (String) row.get("title");
            SubjectRef subject = new SubjectRef(ProposalService.KIND, (UUID) row.get("id"));
            if (!isFound(house, title.substring(title.lastIndexOf(' ') + 1), subject))
                System.out.println("NOT INDEXED " + title);
        }
        System.out.println("RECEIPTS " + found);
        System.out.println("SEARCHED " + searched);
    }

    private static boolean isFound(ConfigurableApplicationContext house, String word, SubjectRef subject) {
        return house.getBean(SearchService.class).find(word, 0).subjects().equals(List.of(subject))
                && house.getBean(Subjects.class)
                        .find(subject, Language.FR)
                        .filter(view -> view.address() != null)
                        .isPresent();
    }
}
