package ma.musharaka.editorial;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import ma.musharaka.commune.CommuneIdentity;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.commune.IdentityChanged;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.files.FileStore;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows editors the site with the newest identity, sentences and navigation, before readers see them. */
@Service
public class FramePreview {

    private final FrameVersions versions;
    private final CommuneService communes;
    private final FileStore files;

    FramePreview(FrameVersions versions, CommuneService communes, FileStore files) {
        this.versions = versions;
        this.communes = communes;
        this.files = files;
    }

    /** What is made of the commune's site as it would be. */
    @PreAuthorize("hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')")
    public <T> T of(Site site, Function<Site, T> made) {
        Site would = newest().map(identity -> communes.siteAs(site, identity)).orElse(site);
        Supplier<T> deed = () -> made.apply(would);
        return FrameVersions.previewing(deed);
    }

    /** The emblem that the commune would have. */
    @PreAuthorize("hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')")
    public Optional<byte[]> emblem(String hash) {
        return newest().filter(identity -> hash.equals(identity.emblem())).map(identity -> files.read(hash));
    }

    private Optional<CommuneIdentity> newest() {
        return versions.newest(IdentityChanged.of(CommuneScope.current()), CommuneIdentity.class);
    }
}
