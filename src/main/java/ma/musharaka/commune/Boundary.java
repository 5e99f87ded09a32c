package ma.musharaka.commune;

import java.util.Collections;
import java.util.List;
import ma.musharaka.platform.Point;

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

    /**
     * Whether something of the commune may stand there: within the outline's frame and half of it around, since the outline
     * may be a rough one, and what concerns a commune may lie at its edge.
     */
    public boolean mayHold(Point point) {
        List<List<Double>> ring = geometry.coordinates().getFirst();
        return near(point.longitude(), ring.stream().map(List::getFirst).toList())
                && near(point.latitude(), ring.stream().map(List::getLast).toList());
    }

    private static boolean near(double degrees, List<Double> of) {
        double least = Collections.min(of);
        double most = Collections.max(of);
        double around = (most - least) / 2;
        return degrees >= least - around && degrees <= most + around;
    }

    private static void check(boolean right, String fault) {
        if (!right) throw new IllegalArgumentException("the boundary " + fault);
    }
}
