package ma.musharaka.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ma.musharaka.commune.Boundary;
import ma.musharaka.commune.BoundaryService;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.MapTiles;
import ma.musharaka.platform.PlaceSource;
import ma.musharaka.platform.Point;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import ma.musharaka.platform.ui.PlaceMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is where in the commune: lists that read as well without the map that can be opened beside them. */
@Component
public class MapReading implements ReadingSource {

    /** The button that opens the map. */
    static final String OPEN = "show-map";

    private final List<PlaceSource> sources;
    private final BoundaryService boundaries;
    private final MapTiles tiles;
    private final Pages pages;

    MapReading(List<PlaceSource> sources, BoundaryService boundaries, MapTiles tiles, Pages pages) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(PlaceSource::order))
                .toList();
        this.boundaries = boundaries;
        this.tiles = tiles;
        this.pages = pages;
    }

    /** One kind of things: those with a point first, as the map shows them. */
    public record Group(String titleKey, String listPath, List<PlaceSource.Placed> places) {}

    /**
     * What the page shows.
     *
     * @param drawable whether a map would show anything
     * @param indicative whether the outline is only a rough one
     */
    public record Shown(List<Group> groups, boolean drawable, boolean indicative) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        Optional<Boundary> boundary = boundaries.find();
        List<Group> groups = groups(request);
        boolean points =
                groups.stream().flatMap(group -> group.places().stream()).anyMatch(each -> each.point() != null);
        return Optional.of(pages.page(
                "shell/map",
                request,
                new Shown(
                        groups,
                        points || boundary.isPresent(),
                        boundary.map(each -> each.properties().indicative()).orElse(false)),
                request.texts().get("map.title"),
                request.texts().get("map.description", request.site().name())));
    }

    /** The live map, which shows what the lists say. */
    PlaceMap map(ReadingRequest request) {
        List<Group> groups = groups(request);
        List<PlaceMap.Spot> spots = new java.util.ArrayList<>();
        for (int i = 0; i < groups.size(); i++)
            for (PlaceSource.Placed placed : groups.get(i).places()) {
                Point point = placed.point();
                if (point != null) spots.add(spot(request, placed, point, i));
            }
        @Nullable Boundary boundary = boundaries.find().orElse(null);
        return new PlaceMap(OPEN, boundary, spots, tiles, request.texts());
    }

    private static PlaceMap.Spot spot(ReadingRequest request, PlaceSource.Placed placed, Point point, int group) {
        LocalizedText name = placed.name();
        return new PlaceMap.Spot(
                placed.title(),
                name == null ? Objects.requireNonNullElse(placed.area(), "") : name.text(request.language()),
                request.link(placed.path()),
                point.latitude(),
                point.longitude(),
                group);
    }

    private List<Group> groups(ReadingRequest request) {
        Comparator<PlaceSource.Placed> withPointFirst = Comparator.comparing(placed -> placed.point() == null);
        return sources.stream()
                .map(source -> new Group(
                        source.titleKey(),
                        source.listPath(),
                        source.places(request.language()).stream()
                                .sorted(withPointFirst)
                                .toList()))
                .toList();
    }
}
