package ma.musharaka.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** To the gateway of the deployment, where it has one. */
@Component
class SmsWay implements Way {

    private static final Logger LOG = LoggerFactory.getLogger(SmsWay.class);

    private final ObjectProvider<SmsGateway> gateway;

    SmsWay(ObjectProvider<SmsGateway> gateway) {
        this.gateway = gateway;
    }

    @Override
    public Carrier carrier() {
        return Carrier.SMS;
    }

    @Override
    public boolean isThere() {
        return gateway.getIfAvailable() != null;
    }

    @Override
    public Handed hand(Letter letter) {
        try {
            return switch (gateway.getObject().send(letter.id(), letter.recipient(), letter.body())) {
                case TAKEN -> Handed.TAKEN;
                case REFUSED -> Handed.REFUSED;
                case LATER -> Handed.LATER;
            };
        } catch (RuntimeException unreachable) {
            // the message may hold the number: only the kind of fault is written down
            LOG.warn(
                    "the SMS gateway did not answer: {}", unreachable.getClass().getName());
            return Handed.UNREACHABLE;
        }
    }

    @Override
    public void rest() {
        // nothing is kept open
    }
}
