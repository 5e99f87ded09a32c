package ma.musharaka.platform;

import java.util.regex.Pattern;

/** Sends what must not travel in a fact: links and codes that let someone in. */
public interface Messenger {

    /** Keeps the message in the transaction of the caller; it leaves after the commit. */
    void send(Message message);

    /**
     * @param to an e-mail address, or a Moroccan mobile number as {@code +2126…} or {@code +2127…}
     * @param template for a mail the texts {@code mail.<template>.subject} and {@code mail.<template>.body}, for an SMS
     *     {@code sms.<template>}
     * @param arguments for all of them
     */
    record Message(String to, Language language, String template, Object... arguments) {

        private static final Pattern MOROCCAN_MOBILE = Pattern.compile("\\+212[67][0-9]{8}");

        /** @throws IllegalArgumentException when nothing can be sent there */
        public Message {
            if (to.indexOf('@') < 1 && !MOROCCAN_MOBILE.matcher(to).matches())
                throw new IllegalArgumentException("neither a mail address nor a Moroccan mobile number");
        }

        /** Whether it goes to a telephone. */
        public boolean isSms() {
            return to.startsWith("+") && to.indexOf('@') < 0;
        }
    }
}
