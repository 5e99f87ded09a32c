package ma.musharaka.platform;

/**
 * Pages of a commune have to be made again: said by listeners that change what is shown after the fact itself. A fact
 * says the same by happening.
 */
public record ContentChanged(String commune) {}
