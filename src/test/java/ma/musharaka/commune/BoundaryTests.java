package ma.musharaka.commune;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Point;
import ma.musharaka.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a commune lies. */
@IntegrationTest
class BoundaryTests {

    @Autowired
    BoundaryService boundaries;

    @Test
    void eachCommuneHasItsOwnOutlineAndTheDemonstrationsIsSaidToBeRough() {
        Boundary here = CommuneScope.call(BENI_MELLAL, boundaries::find).orElseThrow();
        Boundary there = CommuneScope.call(DEMNATE, boundaries::find).orElseThrow();

        assertThat(here).isNotEqualTo(there);
        assertThat(here.properties().indicative()).isTrue();
        assertThat(here.geometry().coordinates().getFirst()).hasSizeGreaterThan(4);
    }

    @Test
    void aCommuneHasOneOutlineWhichANewOneReplaces() {
        Boundary before = CommuneScope.call(DEMNATE, boundaries::find).orElseThrow();
        Boundary next = polygon(List.of(at(-7, 31), at(-6, 31), at(-6, 32), at(-7, 31)));
        try {
            CommuneScope.run(DEMNATE, () -> boundaries.save(next));
            assertThat(CommuneScope.call(DEMNATE, boundaries::find)).contains(next);
        } finally {
            CommuneScope.run(DEMNATE, () -> boundaries.save(before));
        }
    }

    @Test
    void anOutlineThatIsOpenOrNotOnEarthIsRefused() {
        assertRefused(List.of(at(-7, 31), at(-6, 31), at(-6, 32), at(-7, 32)));
        assertRefused(List.of(at(-7, 31), at(-6, 31), at(-7, 31)));
        assertRefused(List.of(at(-7, 31), at(-190, 31), at(-6, 32), at(-7, 31)));
        assertRefused(List.of(at(-7, 31), List.of(-6.0), at(-6, 32), at(-7, 31)));
    }

    @Test
    void whatMayStandInACommuneIsInItsFrameOrJustBesideIt() {
        Boundary here = polygon(List.of(at(-7, 31), at(-6, 31), at(-6, 32), at(-7, 31)));
        assertThat(here.mayHold(new Point(31.5, -6.5))).isTrue();
        assertThat(here.mayHold(new Point(32.4, -7.4))).isTrue();
        assertThat(here.mayHold(new Point(32.6, -6.5))).isFalse();
        assertThat(here.mayHold(new Point(31.5, -5.4))).isFalse();
    }

    private static void assertRefused(List<List<Double>> ring) {
        assertThatThrownBy(() -> polygon(ring)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Boundary polygon(List<List<Double>> ring) {
        return new Boundary("Feature", new Boundary.Properties(true), new Boundary.Geometry("Polygon", List.of(ring)));
    }

    private static List<Double> at(double longitude, double latitude) {
        return List.of(longitude, latitude);
    }
}
