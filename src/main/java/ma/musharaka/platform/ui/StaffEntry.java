package ma.musharaka.platform.ui;

/**
 * Port: a room's place in the commune's back office.
 *
 * @param role the role that opens it; the view itself enforces it
 */
public record StaffEntry(int order, String path, String textKey, String role) {}
