package ma.musharaka.editorial;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import ma.musharaka.commune.CommuneIdentity;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.people.SignedIn;
import ma.musharaka.people.revision.SavedElsewhere;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.EditableText;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.ui.NavigationEntry;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestClock;
import ma.musharaka.testing.Web;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** What frames a commune's site is kept for its editors until its moment comes. */
@IntegrationTest
class FrameTests {

    @Autowired
    IdentityService identities;

    @Autowired
    OwnTextsService sentences;

    @Autowired
    NavigationService navigation;

    @Autowired
    FramePreview preview;

    @Autowired
    DueFrames due;

    @Autowired
    CommuneService communes;

    @Autowired
    Texts texts;

    @Autowired
    List<NavigationEntry> declared;

    @Autowired
    DemoPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    Web web;

    private void as(Supplier<SignedIn> person, Runnable deed) {
        CommuneScope.run(BENI_MELLAL, () -> DemoPeople.as(person.get(), deed));
    }

    private void administer(Runnable deed) {
        as(people::administrator, deed);
    }

    private UUID administrator() {
        return people.administrator().personId();
    }

    /** A turn of the clock, which nobody is signed in to. */
    private void turn() {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            due.show();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private Site site() {
        return communes.byCode(BENI_MELLAL).orElseThrow();
    }

    private static CommuneIdentity called(String name, CommuneIdentity before) {
        return new CommuneIdentity(
                LocalizedText.of("بني ملال", name),
                before.province(),
                before.tagline(),
                before.languages(),
                before.defaultLanguage(),
                before.brand(),
                before.emblem(),
                before.contact());
    }

    @AfterEach
    void asItWas() {
        administer(() -> {
            if (!identities.versions().isEmpty())
                identities.restore(
                        identities.versions().getLast().number(),
                        identities.known().version(),
                        administrator());
            sentences.save(new OwnTextsContent(Map.of()), sentences.said().version(), administrator());
            navigation.save(
                    new NavigationContent(List.of()),
                    declared,
                    navigation.arranged(declared).version(),
                    administrator());
        });
    }

    @Test
    void aDraftOfTheIdentityIsSeenInThePreviewOnly() {
        administer(() -> {
            CommuneIdentity before = identities.known().identity();
            identities.save(
                    called("Ville brouillon", before), identities.known().version(), Showing.DRAFT, administrator());
            assertThat(identities.known().identity().name().fr()).isEqualTo("Ville brouillon");
            assertThat(identities.standing().shown()).isFalse();
            assertThat(site().name().fr()).isEqualTo("Béni Mellal");
            assertThat(preview.<String>of(site(), would -> would.name().fr())).isEqualTo("Ville brouillon");
            turn();
            assertThat(site().name().fr()).isEqualTo("Béni Mellal");

            identities.save(
                    called("Ville publiée", before), identities.known().version(), Showing.NOW, administrator());
            assertThat(site().name().fr()).isEqualTo("Ville publiée");
            assertThat(identities.standing().shown()).isTrue();
        });
    }

    @Test
    void aPlannedIdentityComesAtItsMomentAndNotWhenItWasCalledOff() {
        administer(() -> {
            CommuneIdentity before = identities.known().identity();
            Instant at = Instant.now(clock).plus(Duration.ofHours(2));
            identities.save(
                    called("Ville demain", before), identities.known().version(), Showing.from(at), administrator());
            assertThat(identities.standing().from()).isEqualTo(at);
            turn();
            assertThat(site().name().fr()).isEqualTo("Béni Mellal");
            clock.advance(Duration.ofHours(3));
            turn();
            turn();
            assertThat(site().name().fr()).isEqualTo("Ville demain");
            assertThat(identities.standing().shown()).isTrue();

            identities.save(
                    called("Ville jamais", before),
                    identities.known().version(),
                    Showing.from(Instant.now(clock).plus(Duration.ofHours(2))),
                    administrator());
            identities.save(
                    called("Ville en travaux", before), identities.known().version(), Showing.DRAFT, administrator());
            clock.advance(Duration.ofHours(3));
            turn();
            assertThat(site().name().fr()).isEqualTo("Ville demain");
        });
    }

    @Test
    void sentencesAndNavigationWaitForTheirMomentToo() {
        administer(() -> {
            EditableText open = sentences.editable().getFirst();
            String house = texts.in(Language.FR).get(open.key());
            Instant at = Instant.now(clock).plus(Duration.ofHours(2));
            OwnTextsContent content =
                    new OwnTextsContent(Map.of(open.key(), LocalizedText.of("كلماتنا", "Nos mots à nous")));
            sentences.save(content, sentences.said().version(), Showing.from(at), administrator());
            NavigationContent hidden = new NavigationContent(declared.stream()
                    .map(each ->
                            new NavigationContent.Item(each.path(), each.path().equals("/charter"), null))
                    .toList());
            navigation.save(
                    hidden, declared, navigation.arranged(declared).version(), Showing.from(at), administrator());
            turn();
            assertThat(texts.in(Language.FR).get(open.key())).isEqualTo(house);
            int before = navigation.main(declared).size();
            assertThat(before).isGreaterThan(1);
            assertThat(preview.<String>of(site(), would -> texts.in(Language.FR).get(open.key())))
                    .isEqualTo("Nos mots à nous");
            assertThat(preview.<Integer>of(
                            site(), would -> navigation.main(declared).size()))
                    .isEqualTo(1);

            clock.advance(Duration.ofHours(3));
            turn();
            assertThat(texts.in(Language.FR).get(open.key())).isEqualTo("Nos mots à nous");
            assertThat(navigation.main(declared)).hasSize(1);
        });
    }

    @Test
    void aMomentThatHasPassedOrThatNobodyNamedIsSaidNextToItsField() {
        administer(() -> {
            for (Showing showing : List.of(Showing.from(null), Showing.from(Instant.now(clock))))
                assertThatThrownBy(() -> identities.save(
                                identities.known().identity(),
                                identities.known().version(),
                                showing,
                                administrator()))
                        .isInstanceOfSatisfying(
                                InvalidInput.class,
                                invalid -> assertThat(invalid.violations())
                                        .extracting(InvalidInput.Violation::field)
                                        .containsExactly("publish-at"));
            int version = identities.known().version();
            identities.save(identities.known().identity(), version, Showing.DRAFT, administrator());
            assertThatThrownBy(() ->
                            identities.save(identities.known().identity(), version, Showing.DRAFT, administrator()))
                    .isInstanceOf(SavedElsewhere.class);
        });
    }

    @Test
    void theEmblemIsShownToReadersWithTheIdentityThatNamesItAndToNobodyElsesReaders() throws IOException {
        String hash = kept(picture());
        administer(() -> assertThat(preview.emblem(hash)).as("not saved yet").isEmpty());
        bear(hash, Showing.DRAFT);
        administer(() -> {
            assertThat(preview.emblem(hash)).isPresent();
            assertThat(preview.<String>of(site(), Site::emblem)).isEqualTo(hash);
        });
        assertThat(web.get("beni-mellal", "/files/emblem/" + hash).status())
                .as("a draft")
                .isEqualTo(404);

        bear(hash, Showing.NOW);
        assertThat(site().emblem()).isEqualTo(hash);
        assertThat(web.get("beni-mellal", "/files/emblem/" + hash)).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).isEqualTo("image/png");
            assertThat(answer.session()).isFalse();
        });
        assertThat(web.get("demnate", "/files/emblem/" + hash).status()).isEqualTo(404);
        as(
                people::citizen,
                () -> assertThatThrownBy(() -> preview.emblem("0".repeat(64)))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private String kept(byte[] picture) {
        AtomicReference<String> hash = new AtomicReference<>();
        administer(() -> hash.set(identities.keepEmblem("armes.png", picture).hash()));
        return hash.get();
    }

    private void bear(String emblem, Showing showing) {
        administer(() -> {
            CommuneIdentity before = identities.known().identity();
            CommuneIdentity bearing = new CommuneIdentity(
                    before.name(),
                    before.province(),
                    before.tagline(),
                    before.languages(),
                    before.defaultLanguage(),
                    before.brand(),
                    emblem,
                    before.contact());
            identities.save(bearing, identities.known().version(), showing, administrator());
        });
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void thePreviewIsForTheHouseOnly() {
        as(
                people::citizen,
                () -> assertThatThrownBy(() -> preview.of(site(), would -> would))
                        .isInstanceOf(AccessDeniedException.class));
        CommuneScope.run(
                DEMNATE,
                () -> assertThatThrownBy(() -> preview.of(site(), would -> would))
                        .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
        assertThat(web.get("beni-mellal", "/files/preview?lang=fr").status()).isIn(302, 401, 403, 404);
    }
}
