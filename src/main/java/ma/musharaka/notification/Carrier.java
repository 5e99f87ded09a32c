package ma.musharaka.notification;

/** The way by which a letter leaves. */
enum Carrier {
    MAIL,
    SMS
}
