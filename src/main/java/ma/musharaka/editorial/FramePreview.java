package ma.musharaka.editorial;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import ma.musharaka.commune.CommuneIdentity;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.commune.IdentityChanged;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Site;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows editors the site with the newest identity, sentences and navigation, before readers see them. */
@Service
public class FramePreview {

    private final FrameVersions versions;
    private final CommuneService communes;

    FramePreview(FrameVersions versions, CommuneService communes) {
        this.versions = versions;
        this.communes = communes;
    }

    /** What is made of the commune's site as it would be. */
    @PreAuthorize("hasAnyRole('EDITOR', 'COMMUNE_ADMINISTRATOR')")
    public <T> T of(Site site, Function<Site, T> made) {
        Optional<CommuneIdentity> newest =
                versions.newest(IdentityChanged.of(CommuneScope.current()), CommuneIdentity.class);
        Site would = newest.map(identity -> communes.siteAs(site, identity)).orElse(site);
        Supplier<T> deed = () -> made.apply(would);
        return FrameVersions.previewing(deed);
    }
}
