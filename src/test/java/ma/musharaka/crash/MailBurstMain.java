package ma.musharaka.crash;

import java.util.List;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.Messenger;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes as many letters as the first argument says, shared out among three communes, each commune's in one transaction,
 * and says {@code WRITTEN} when all of them are in the outbox. They leave meanwhile.
 */
final class MailBurstMain {

    static final List<String> COMMUNES = List.of("50910101", "50910107", "50810103");

    private MailBurstMain() {}

    public static void main(String[] arguments) {
        int many = Integer.parseInt(arguments[0]);
        ConfigurableApplicationContext house =
                House.start(List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
        Messenger messenger = house.getBean(Messenger.class);
        TransactionTemplate transaction = house.getBean(TransactionTemplate.class);
        for (int c = 0; c < COMMUNES.size(); c++) {
            int commune = c;
            CommuneScope.run(
                    COMMUNES.get(c),
                    () -> transaction.executeWithoutResult(status -> {
                        for (int i = commune; i < many; i += COMMUNES.size())
                            messenger.send(new Messenger.Message(
                                    "reader" + i % 40 + "@example.org",
                                    Language.FR,
                                    "proposal-published",
                                    "Citoyen",
                                    "letter " + i + " of the burst",
                                    "http://localhost/" + i));
                    }));
        }
        System.out.println("WRITTEN " + many);
        System.out.flush();
    }
}
