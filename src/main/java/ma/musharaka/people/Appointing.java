package ma.musharaka.people;

import java.time.Clock;
import java.time.Instant;
import ma.musharaka.commune.CommuneData;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InputCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How the first administrator of a commune, or an operator of the network, comes to be: by whoever runs the server
 * ({@code ./musharaka appoint}). The administrator is sent the link of an invitation, as any other; an operator has an
 * account already.
 */
@Component
@ConditionalOnProperty("musharaka.appoint.contact")
class Appointing implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Appointing.class);

    private final Wanted wanted;
    private final CommuneService communes;
    private final RoleService roles;
    private final Persons persons;
    private final NetworkOperators operators;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** @param commune its slug; empty for an operator of the network */
    @ConfigurationProperties("musharaka.appoint")
    record Wanted(String contact, @DefaultValue("") String commune) {}

    Appointing(
            Wanted wanted,
            CommuneService communes,
            RoleService roles,
            Persons persons,
            NetworkOperators operators,
            TransactionTemplate transaction,
            Clock clock) {
        this.wanted = wanted;
        this.communes = communes;
        this.roles = roles;
        this.persons = persons;
        this.operators = operators;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        InputCheck check = new InputCheck();
        ContactPoint contact = ContactPoint.read(check, "contact", wanted.contact());
        check.done();
        if (wanted.commune().isEmpty()) appointOperator(contact);
        else appointAdministrator(contact);
    }

    private void appointOperator(ContactPoint contact) {
        transaction.executeWithoutResult(status -> {
            Person person = persons.findBy(contact)
                    .orElseThrow(() -> new IllegalStateException("no account at " + contact.value()));
            operators.save(new NetworkOperator(person.id(), Instant.now(clock)));
        });
        LOG.info("{} runs the network now", contact.value());
    }

    private void appointAdministrator(ContactPoint contact) {
        CommuneData commune = communes.all().stream()
                .filter(each -> each.slug().equals(wanted.commune()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no commune is called " + wanted.commune()));
        CommuneScope.run(commune.code(), () -> roles.appointFirst(contact, "appointed at the server"));
        LOG.info("an invitation to administer {} is on its way to {}", commune.slug(), contact.value());
    }
}
