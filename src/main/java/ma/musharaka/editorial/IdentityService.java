package ma.musharaka.editorial;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import ma.musharaka.commune.CommuneContact;
import ma.musharaka.commune.CommuneIdentity;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.commune.Contrast;
import ma.musharaka.commune.IdentityChanged;
import ma.musharaka.people.revision.RevisionAct;
import ma.musharaka.people.revision.RevisionLog;
import ma.musharaka.people.revision.Version;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InputCheck;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.access.Self;
import ma.musharaka.platform.files.FileStore;
import ma.musharaka.platform.files.StoredFile;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The commune's name, languages, colour, emblem and contact, for its administrator; each change is a version. */
@Service
@PreAuthorize("hasRole('COMMUNE_ADMINISTRATOR')")
public class IdentityService {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_TEXT = 400;

    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9](?:[0-9 .()-]{4,28})[0-9]");

    private final CommuneService communes;
    private final FrameVersions frames;
    private final RevisionLog log;
    private final FileStore files;

    /** What the administrator works on, and the version it is. */
    public record Known(CommuneIdentity identity, int version) {}

    IdentityService(CommuneService communes, FrameVersions frames, RevisionLog log, FileStore files) {
        this.communes = communes;
        this.frames = frames;
        this.log = log;
        this.files = files;
    }

    public Known known() {
        return new Known(frames.newest(subject(), CommuneIdentity.class).orElseGet(this::now), log.latest(subject()));
    }

    public FrameStanding standing() {
        return frames.standing(subject(), CommuneIdentity.class);
    }

    public List<Version> versions() {
        return log.versions(subject());
    }

    /**
     * Changes what the commune says of itself.
     *
     * @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken
     * @throws ma.musharaka.people.revision.SavedElsewhere when somebody else did since {@code base}
     */
    public int save(CommuneIdentity identity, int base, @Self UUID administrator) {
        return save(identity, base, Showing.NOW, administrator);
    }

    /**
     * Keeps what the commune may come to say of itself, for its editors, or for readers from now or from a moment on.
     *
     * @throws ma.musharaka.platform.InvalidInput with a fault for each field that cannot be taken
     * @throws ma.musharaka.people.revision.SavedElsewhere when somebody else did since {@code base}
     */
    public int save(CommuneIdentity identity, int base, Showing showing, @Self UUID administrator) {
        return keep(check(identity), base, showing, null, administrator);
    }

    public int restore(int number, int base, @Self UUID administrator) {
        return keep(
                log.content(subject(), number, CommuneIdentity.class),
                base,
                new Showing(RevisionAct.RESTORED, null),
                number,
                administrator);
    }

    /**
     * Keeps a picture as the commune's emblem, made small enough for every page, before the identity is saved.
     *
     * @throws ma.musharaka.platform.InvalidInput in {@code documents}, when it is not a picture that is taken
     */
    public StoredFile keepEmblem(String name, byte[] content) {
        return files.storeSmall(name, content);
    }

    private int keep(
            CommuneIdentity identity, int base, Showing showing, @Nullable Integer restored, UUID administrator) {
        return frames.keep(
                subject(),
                identity,
                base,
                showing,
                restored,
                administrator,
                this::now,
                version -> communes.changeIdentity(identity, administrator));
    }

    private CommuneIdentity now() {
        return communes.data(CommuneScope.current()).orElseThrow().identity();
    }

    private static SubjectRef subject() {
        return IdentityChanged.of(CommuneScope.current());
    }

    private static CommuneIdentity check(CommuneIdentity given) {
        InputCheck check = new InputCheck();
        LocalizedText name = new LocalizedText(
                check.line("name-ar", given.name().ar(), 2, LONGEST_NAME),
                check.line("name-fr", given.name().fr(), 2, LONGEST_NAME),
                EntryCheck.orNull(check.line("name-zgh", given.name().zgh(), 0, LONGEST_NAME)));
        LocalizedText province = EntryCheck.lines(check, "province", given.province(), LONGEST_LINE);
        LocalizedText tagline = EntryCheck.lines(check, "tagline", given.tagline(), LONGEST_LINE);
        if (!given.languages().contains(Language.AR)) check.add("languages", "editorial.identity.arabic-stays");
        if (!given.languages().contains(given.defaultLanguage()))
            check.add("default-language", "editorial.identity.default-offered");
        String brand = given.brand().strip().toLowerCase(java.util.Locale.ROOT);
        if (!Contrast.isColour(brand)) check.add("brand", "editorial.identity.brand-form");
        else if (!Contrast.isReadableBrand(brand))
            check.add("brand", "editorial.identity.brand-pale", Contrast.nearestReadable(brand));
        CommuneContact contact = contact(check, given.contact());
        check.done();
        return new CommuneIdentity(
                name,
                province,
                tagline,
                List.of(Language.values()).stream()
                        .filter(given.languages()::contains)
                        .toList(),
                given.defaultLanguage(),
                brand,
                given.emblem(),
                contact);
    }

    private static CommuneContact contact(InputCheck check, CommuneContact given) {
        LocalizedText address = EntryCheck.texts(check, "address", orEmpty(given.address()), LONGEST_TEXT);
        LocalizedText hours = EntryCheck.texts(check, "hours", orEmpty(given.hours()), LONGEST_TEXT);
        String telephone = check.line("telephone", given.telephone(), 0, 30);
        if (!telephone.isEmpty() && !TELEPHONE.matcher(telephone).matches())
            check.add("telephone", "editorial.identity.telephone-form");
        String email = given.email() == null || given.email().isBlank() ? "" : check.email("email", given.email());
        String website = check.line("website", given.website(), 0, 300);
        if (!website.isEmpty() && !isWebsite(website)) check.add("website", "editorial.identity.website-form");
        return new CommuneContact(
                EntryCheck.isEmpty(address) ? null : address,
                EntryCheck.isEmpty(hours) ? null : hours,
                EntryCheck.orNull(telephone),
                EntryCheck.orNull(email),
                EntryCheck.orNull(website));
    }

    private static LocalizedText orEmpty(@Nullable LocalizedText text) {
        return text == null ? new LocalizedText(null, null, null) : text;
    }

    private static boolean isWebsite(String address) {
        try {
            URI uri = new URI(address);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && address.chars().allMatch(sign -> sign > 32 && sign < 127);
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
