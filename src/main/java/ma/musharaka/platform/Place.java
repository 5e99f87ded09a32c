package ma.musharaka.platform;

/**
 * Where something is: a point of the WGS 84 system, as maps and phones use it, and what people call the place. A point
 * that is not on Earth is refused.
 */
public record Place(double latitude, double longitude, LocalizedText name) {

    public Place {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
            throw new IllegalArgumentException("no point on Earth: " + latitude + ", " + longitude);
    }

    public Point point() {
        return new Point(latitude, longitude);
    }
}
