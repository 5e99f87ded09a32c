package ma.musharaka.commune;

import java.util.List;

/**
 * The outline of a commune's territory, as a GeoJSON feature (RFC 7946): one polygon of longitudes and latitudes. What
 * is no closed polygon on Earth is refused.
 */
public record Boundary(String type, Properties properties, Geometry geometry) {

    private static final int FEWEST_POSITIONS = 4;

    /**
     * How the outline is to be taken.
     *
     * @param indicative whether it only shows roughly where the commune lies, and is not the official line
     */
    public record Properties(boolean indicative) {}

    /** The outer ring first, then the holes, where there are any. */
    public record Geometry(String type, List<List<List<Double>>> coordinates) {

        public Geometry {
            check(type.equals("Polygon"), "is no polygon");
            check(!coordinates.isEmpty(), "has no ring");
            for (List<List<Double>> ring : coordinates) {
                check(ring.size() >= FEWEST_POSITIONS, "has too few positions");
                check(ring.getFirst().equals(ring.getLast()), "is not closed");
                for (List<Double> position : ring)
                    check(
                            position.size() == 2
                                    && Math.abs(position.getFirst()) <= 180
                                    && Math.abs(position.getLast()) <= 90,
                            "has a position that is not on Earth");
            }
        }
    }

    public Boundary {
        check(type.equals("Feature"), "is no feature");
    }

    private static void check(boolean right, String fault) {
        if (!right) throw new IllegalArgumentException("the boundary " + fault);
    }
}
