package ma.musharaka.platform;

/**
 * A point of the WGS 84 system, as maps and phones use it, in degrees, kept to a metre. One that is not on Earth is
 * refused.
 */
public record Point(double latitude, double longitude) {

    /** Five decimals are a metre: more would pretend to know better than a finger on a map. */
    private static final double STEPS = 100_000;

    public Point {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
            throw new IllegalArgumentException("no point on Earth: " + latitude + ", " + longitude);
        latitude = Math.round(latitude * STEPS) / STEPS;
        longitude = Math.round(longitude * STEPS) / STEPS;
    }
}
