package ma.musharaka.platform;

/** Sends what must not travel in a fact: links and codes that let someone in. */
public interface Messenger {

    /** Keeps the message in the transaction of the caller; it leaves after the commit. */
    void send(Message message);

    /**
     * @param template texts {@code mail.<template>.subject} and {@code mail.<template>.body}
     * @param arguments for both texts
     */
    record Message(String to, Language language, String template, Object... arguments) {}
}
