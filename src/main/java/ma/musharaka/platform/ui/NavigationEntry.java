package ma.musharaka.platform.ui;

/**
 * Port: a room's place in the main navigation.
 *
 * @param order from the start of the line
 * @param path where it leads
 * @param textKey what it is called
 */
public record NavigationEntry(int order, String path, String textKey) {}
