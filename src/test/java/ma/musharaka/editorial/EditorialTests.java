package ma.musharaka.editorial;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static ma.musharaka.testing.TestCommunes.DEMNATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import ma.musharaka.commune.CommuneContact;
import ma.musharaka.commune.CommuneIdentity;
import ma.musharaka.commune.CommuneService;
import ma.musharaka.people.SignedIn;
import ma.musharaka.people.revision.RevisionAct;
import ma.musharaka.people.revision.SavedElsewhere;
import ma.musharaka.people.revision.Version;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.InvalidInput;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.LocalizedText;
import ma.musharaka.platform.SubjectRef;
import ma.musharaka.platform.Subjects;
import ma.musharaka.platform.Texts;
import ma.musharaka.platform.files.StoredFile;
import ma.musharaka.platform.ui.NavigationEntry;
import ma.musharaka.search.SearchService;
import ma.musharaka.testing.AtOnce;
import ma.musharaka.testing.DemoPeople;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.TestClock;
import ma.musharaka.testing.Web;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The commune's own words on their way to readers: nothing too early, nothing lost, nothing by the wrong hand. */
@IntegrationTest
class EditorialTests {

    private static final LocalizedText NOTHING = new LocalizedText(null, null, null);

    @Autowired
    EditingService editing;

    @Autowired
    EntryService entries;

    @Autowired
    DuePublications due;

    @Autowired
    NavigationService navigation;

    @Autowired
    OwnTextsService ownTexts;

    @Autowired
    IdentityService identities;

    @Autowired
    CommuneService communes;

    @Autowired
    SearchService search;

    @Autowired
    Subjects subjects;

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

    @Autowired
    JdbcClient rows;

    private static EntryDraft draft(EntryKind kind, String title, String body) {
        return new EntryDraft(
                kind,
                "",
                new EntryContent(
                        LocalizedText.of("عنوان " + title, title), NOTHING, LocalizedText.of("نص", body), null));
    }

    private static <T> T in(String commune, Callable<T> work) {
        return CommuneScope.<T, RuntimeException>call(commune, () -> {
            try {
                return work.call();
            } catch (RuntimeException thrown) {
                throw thrown;
            } catch (Exception thrown) {
                throw new IllegalStateException(thrown);
            }
        });
    }

    /** As the editor of Béni Mellal. */
    private <T> T edit(Callable<T> work) {
        return in(BENI_MELLAL, () -> as(people.editor(), work));
    }

    private static <T> T as(SignedIn person, Callable<T> work) {
        Object[] result = new Object[1];
        DemoPeople.as(person, () -> {
            try {
                result[0] = work.call();
            } catch (RuntimeException thrown) {
                throw thrown;
            } catch (Exception thrown) {
                throw new IllegalStateException(thrown);
            }
        });
        @SuppressWarnings("unchecked")
        T typed = (T) result[0];
        return typed;
    }

    private UUID editor() {
        return in(BENI_MELLAL, () -> people.editor().personId());
    }

    private UUID created(String title) {
        return edit(() -> editing.create(draft(EntryKind.NEWS, title, "Texte de " + title), editor()));
    }

    private UUID published(String title) {
        UUID id = created(title);
        edit(() -> editing.publish(id, draft(EntryKind.NEWS, title, "Texte de " + title), 1, editor()));
        return id;
    }

    private EntrySheet sheet(UUID id) {
        return edit(() -> editing.find(id)).orElseThrow();
    }

    private List<String> facts(UUID id) {
        return rows.sql("select fact from journal_entry where subject_id = ? order by at, id")
                .param(id)
                .query(String.class)
                .list();
    }

    private boolean isFound(String word, UUID id) {
        return in(BENI_MELLAL, () -> search.find(word, 0)).subjects().stream()
                .map(SubjectRef::id)
                .anyMatch(id::equals);
    }

    @Test
    void aDraftIsSeenByNobodyByNoWay() {
        UUID id = created("Brouillon zirconium");
        String slug = sheet(id).slug();
        assertThat(in(BENI_MELLAL, () -> entries.newsItem(slug))).isEmpty();
        assertThat(in(BENI_MELLAL, () -> entries.find(id))).isEmpty();
        assertThat(in(BENI_MELLAL, () -> entries.movedTo(slug))).isEmpty();
        assertThat(isFound("zirconium", id)).isFalse();
        assertThat(in(BENI_MELLAL, () -> subjects.find(new SubjectRef(EntryService.KIND, id), Language.FR)))
                .hasValueSatisfying(view -> {
                    assertThat(view.title()).isNull();
                    assertThat(view.address()).isNull();
                });
        assertThat(facts(id)).containsExactly("news.saved");
    }

    @Test
    void whatIsPublishedIsReadFoundAndJournaled() {
        UUID id = published("Marché du molybdène");
        String slug = sheet(id).slug();
        assertThat(slug).isEqualTo("marche-du-molybdene");
        assertThat(in(BENI_MELLAL, () -> entries.newsItem(slug))).isPresent();
        assertThat(isFound("molybdène", id)).isTrue();
        assertThat(facts(id)).containsExactly("news.saved", "news.published");
        edit(() -> editing.withdraw(id, 2, editor()));
        assertThat(in(BENI_MELLAL, () -> entries.newsItem(slug))).isEmpty();
        assertThat(isFound("molybdène", id)).isFalse();
        assertThat(sheet(id).state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(facts(id)).containsExactly("news.saved", "news.published", "news.withdrawn");
    }

    @Test
    void whatReadersSeeStaysWhileAnEditorWorksOnTheNextVersion() {
        UUID id = published("Ancien titre niobium");
        edit(() -> editing.save(id, draft(EntryKind.NEWS, "Nouveau titre tantale", "b"), 2, editor()));
        assertThat(in(BENI_MELLAL, () -> entries.find(id)))
                .hasValueSatisfying(
                        seen -> assertThat(seen.content().title().fr()).isEqualTo("Ancien titre niobium"));
        assertThat(isFound("tantale", id)).isFalse();
        assertThat(sheet(id).hasUnpublished()).isTrue();
        Instant first = Objects.requireNonNull(sheet(id).publishedAt());
        edit(() -> editing.publish(id, draft(EntryKind.NEWS, "Nouveau titre tantale", "b"), 3, editor()));
        assertThat(in(BENI_MELLAL, () -> entries.find(id))).hasValueSatisfying(seen -> {
            assertThat(seen.content().title().fr()).isEqualTo("Nouveau titre tantale");
            assertThat(seen.publishedAt()).isEqualTo(first);
            assertThat(seen.updatedAt()).isNotNull();
        });
        assertThat(sheet(id).hasUnpublished()).isFalse();
    }

    @Test
    void aPublicationAtADateNeedsNobodyAndIsSaidOnce() {
        UUID id = created("Programmation du vanadium");
        String slug = sheet(id).slug();
        Instant at = Instant.now(clock).plus(Duration.ofHours(3));
        edit(() -> editing.schedule(id, draft(EntryKind.NEWS, "Programmation du vanadium", "x"), 1, at, editor()));
        due.announce();
        assertThat(sheet(id).state()).isEqualTo(EntryState.SCHEDULED);
        assertThat(in(BENI_MELLAL, () -> entries.newsItem(slug))).isEmpty();
        assertThat(isFound("vanadium", id)).isFalse();
        assertThat(facts(id)).containsExactly("news.saved", "news.scheduled");

        clock.advance(Duration.ofHours(4));
        assertThat(in(BENI_MELLAL, () -> entries.newsItem(slug)))
                .as("by the clock alone, before any job")
                .isPresent();
        AtOnce.run(4, each -> {
            due.announce();
            return each;
        });
        due.announce();
        assertThat(facts(id)).containsExactly("news.saved", "news.scheduled", "news.published");
        assertThat(isFound("vanadium", id)).isTrue();
    }

    @Test
    void aMomentThatHasPassedIsNoDateToPublishAt() {
        UUID id = created("Trop tard");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> edit(() ->
                        editing.schedule(id, draft(EntryKind.NEWS, "Trop tard", "x"), 1, Instant.now(clock), editor())))
                .satisfies(
                        said -> assertThat(said.violations().getFirst().field()).isEqualTo("publish-at"));
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndNothingIsLost() {
        UUID id = created("Écrit à deux");
        UUID administrator = in(BENI_MELLAL, () -> people.administrator().personId());
        in(
                BENI_MELLAL,
                () -> as(
                        people.administrator(),
                        () -> editing.save(id, draft(EntryKind.NEWS, "Écrit à deux", "le leur"), 1, administrator)));
        assertThatExceptionOfType(SavedElsewhere.class)
                .isThrownBy(() ->
                        edit(() -> editing.save(id, draft(EntryKind.NEWS, "Écrit à deux", "le mien"), 1, editor())))
                .satisfies(told -> {
                    assertThat(told.other().number()).isEqualTo(2);
                    assertThat(told.other().fields()).containsEntry("body.fr", "le leur");
                    assertThat(told.other().author()).isNotBlank();
                });
        edit(() -> editing.save(id, draft(EntryKind.NEWS, "Écrit à deux", "le mien"), 2, editor()));
        List<Version> versions = edit(() -> editing.versions(id));
        assertThat(versions).extracting(Version::number).containsExactly(3, 2, 1);
        assertThat(versions)
                .extracting(version -> version.fields().get("body.fr"))
                .containsExactly("le mien", "le leur", "Texte de Écrit à deux");
    }

    @Test
    void ofManyWhoSaveAtTheSameMomentOneIsFirstAndTheOthersAreTold() {
        UUID id = created("Tous ensemble");
        List<AtOnce.Outcome<Integer>> outcomes = AtOnce.run(
                6,
                number -> edit(
                        () -> editing.save(id, draft(EntryKind.NEWS, "Tous ensemble", "de " + number), 1, editor())));
        assertThat(outcomes).filteredOn(each -> each.result() != null).hasSize(1);
        assertThat(outcomes)
                .filteredOn(each -> each.result() == null)
                .allSatisfy(each -> assertThat(each.thrown()).isInstanceOf(SavedElsewhere.class));
        assertThat(edit(() -> editing.versions(id))).hasSize(2);
    }

    @Test
    void entriesOfOneTitleMadeAtTheSameMomentHaveAddressesOfTheirOwn() {
        List<AtOnce.Outcome<UUID>> outcomes = AtOnce.run(
                5, number -> edit(() -> editing.create(draft(EntryKind.NEWS, "Un titre pour tous", "t"), editor())));
        assertThat(outcomes).allSatisfy(each -> assertThat(each.thrown()).isNull());
        assertThat(outcomes.stream()
                        .map(each ->
                                sheet(Objects.requireNonNull(each.result())).slug()))
                .containsExactlyInAnyOrder(
                        "un-titre-pour-tous",
                        "un-titre-pour-tous-2",
                        "un-titre-pour-tous-3",
                        "un-titre-pour-tous-4",
                        "un-titre-pour-tous-5");
    }

    @Test
    void anAddressThatWasLeftLeadsToItsEntryAndIsGivenToNoOther() {
        UUID id = published("Adresse première");
        EntryDraft moved = draft(EntryKind.NEWS, "Adresse première", "t");
        edit(() ->
                editing.publish(id, new EntryDraft(EntryKind.NEWS, "adresse-seconde", moved.content()), 2, editor()));
        assertThat(in(BENI_MELLAL, () -> entries.movedTo("adresse-premiere"))).hasValue("/news/adresse-seconde");
        assertThat(in(BENI_MELLAL, () -> entries.newsItem("adresse-premiere"))).isEmpty();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> edit(() ->
                        editing.create(new EntryDraft(EntryKind.NEWS, "adresse-premiere", moved.content()), editor())))
                .satisfies(
                        said -> assertThat(said.violations().getFirst().key()).isEqualTo("editorial.slug-taken"));
        UUID other = edit(() -> editing.create(moved, editor()));
        assertThat(sheet(other).slug()).isEqualTo("adresse-premiere-2");
        edit(() -> editing.save(id, new EntryDraft(EntryKind.NEWS, "adresse-premiere", moved.content()), 3, editor()));
        assertThat(sheet(id).slug()).isEqualTo("adresse-premiere");
    }

    @Test
    void anOlderVersionComesBackAsANewOne() {
        UUID id = created("Version une");
        edit(() -> editing.save(id, draft(EntryKind.NEWS, "Version deux", "x"), 1, editor()));
        edit(() -> editing.restore(id, 1, 2, editor()));
        assertThat(sheet(id).content().title().fr()).isEqualTo("Version une");
        assertThat(edit(() -> editing.versions(id)).getFirst()).satisfies(newest -> {
            assertThat(newest.act()).isEqualTo(RevisionAct.RESTORED);
            assertThat(newest.restoredFrom()).isEqualTo(1);
        });
    }

    @Test
    void whatCannotBeShownIsToldFieldByField() {
        UUID id = created("Incomplet");
        EntryDraft poor = new EntryDraft(
                EntryKind.NEWS,
                "Pas une adresse",
                new EntryContent(
                        new LocalizedText(null, "Titre\u202E", null),
                        NOTHING,
                        new LocalizedText("نص بلا عنوان", "<script>", null),
                        new EntryContent.Picture("0".repeat(64), "image/png", NOTHING)));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> edit(() -> editing.publish(id, poor, 1, editor())))
                .satisfies(said -> assertThat(said.violations())
                        .extracting(violation -> violation.field() + " " + violation.key())
                        .contains(
                                "title-fr input.hidden-characters",
                                "body-fr input.markup",
                                "slug editorial.slug-form",
                                "title-ar editorial.title-needed-here",
                                "alt-fr editorial.alt-needed"));
        assertThat(sheet(id).latest()).isEqualTo(1);
    }

    @Test
    void anotherCommunesEditorFindsNothingHere() {
        UUID id = published("Chez nous seulement");
        String slug = sheet(id).slug();
        SignedIn other = in(DEMNATE, () -> people.editor());
        in(
                DEMNATE,
                () -> as(other, () -> {
                    assertThat(editing.find(id)).isEmpty();
                    assertThat(editing.preview(id)).isEmpty();
                    assertThat(editing.versions(id)).isEmpty();
                    assertThat(entries.newsItem(slug)).isEmpty();
                    assertThat(editing.changes(0).getContent())
                            .extracting(EditingService.Change::subject)
                            .doesNotContain(id);
                    assertThatThrownBy(() -> editing.withdraw(id, 2, other.personId()))
                            .isInstanceOf(IllegalArgumentException.class);
                    return null;
                }));
        assertThat(sheet(id).state()).isEqualTo(EntryState.PUBLISHED);
    }

    private static EntryDraft withFiles(String title, List<StoredFile> files) {
        EntryContent content = draft(EntryKind.NEWS, title, "b").content();
        return new EntryDraft(
                EntryKind.NEWS,
                "",
                new EntryContent(content.title(), content.summary(), content.body(), content.picture(), files));
    }

    @Test
    void aFileIsForReadersAsLongAsAPublicEntryOffersIt() {
        byte[] pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
        UUID id = created("Cahier du gallium");
        StoredFile file = edit(() -> editing.keepFile("دفتر التحملات.pdf", pdf));
        String address = "/files/editorial/" + id + "/" + file.hash();
        EntryDraft draft = withFiles("Cahier du gallium", List.of(file));
        edit(() -> editing.save(id, draft, 1, editor()));
        assertThat(web.get("beni-mellal", address).status()).isEqualTo(404);
        assertThat(edit(() -> editing.file(id, file.hash())))
                .hasValueSatisfying(kept -> assertThat(kept.content()).isEqualTo(pdf));
        assertThat(edit(() -> editing.versions(id)).getFirst().fields())
                .containsEntry("files", "application/pdf · " + pdf.length + " · دفتر التحملات.pdf");

        edit(() -> editing.publish(id, draft, 2, editor()));
        Web.Got got = web.get("beni-mellal", address);
        assertThat(got.response().getContentAsByteArray()).isEqualTo(pdf);
        assertThat(got.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(got.header("Content-Disposition")).startsWith("inline;").contains("filename*=UTF-8''%D8%AF");
        assertThat(got.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(web.get("demnate", address).status()).as("another commune").isEqualTo(404);
        UUID other = published("Sans dossier");
        assertThat(web.get("beni-mellal", "/files/editorial/" + other + "/" + file.hash())
                        .status())
                .as("an entry that does not offer it")
                .isEqualTo(404);

        edit(() -> editing.withdraw(id, 3, editor()));
        assertThat(web.get("beni-mellal", address).status()).isEqualTo(404);
    }

    @Test
    void filesAreCountedAndAreWhatTheirNamesSay() {
        UUID id = created("Trop de dossiers");
        List<StoredFile> many = Stream.iterate(0, each -> each + 1)
                .limit(EntryContent.MOST_FILES + 1)
                .map(each -> new StoredFile("%064x".formatted(each), "application/pdf", 1, each + ".pdf"))
                .toList();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> edit(() -> editing.save(id, withFiles("Trop de dossiers", many), 1, editor())))
                .satisfies(
                        said -> assertThat(said.violations().getFirst().key()).isEqualTo("editorial.files.too-many"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> edit(() -> editing.keepFile("page.pdf", "<html>".getBytes(StandardCharsets.UTF_8))))
                .satisfies(
                        said -> assertThat(said.violations().getFirst().key()).isEqualTo("files.lies"));
    }

    @Test
    void whoIsNoEditorIsRefusedByEveryServiceOfTheDesk() {
        UUID id = published("Gardé");
        EntryDraft changed = draft(EntryKind.NEWS, "Gardé", "autre");
        in(BENI_MELLAL, () -> {
            for (SignedIn person : List.of(people.citizen(), people.moderator(), people.petitionOfficer()))
                as(person, () -> {
                    UUID self = person.personId();
                    Stream.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                                    () -> editing.create(changed, self),
                                    () -> editing.save(id, changed, 2, self),
                                    () -> editing.publish(id, changed, 2, self),
                                    () -> editing.schedule(id, changed, 2, Instant.now(clock), self),
                                    () -> editing.withdraw(id, 2, self),
                                    () -> editing.restore(id, 1, 2, self),
                                    () -> editing.find(id),
                                    () -> editing.preview(id),
                                    () -> editing.versions(id),
                                    () -> editing.list(null, 0),
                                    () -> editing.changes(0),
                                    () -> editing.keep("x.png", new byte[1]),
                                    () -> editing.picture("0".repeat(64)),
                                    () -> editing.keepFile("x.pdf", new byte[1]),
                                    () -> editing.file(id, "0".repeat(64)),
                                    () -> navigation.arranged(declared),
                                    () -> navigation.save(new NavigationContent(List.of()), declared, 0, self),
                                    () -> navigation.restore(1, 1, self),
                                    () -> navigation.versions(),
                                    () -> ownTexts.said(),
                                    () -> ownTexts.save(new OwnTextsContent(Map.of()), 0, self),
                                    () -> ownTexts.restore(1, 1, self),
                                    () -> ownTexts.versions(),
                                    () -> identities.known(),
                                    () -> identities.save(identity("#0d5b4b"), 0, self),
                                    () -> identities.versions(),
                                    () -> communes.changeIdentity(identity("#0d5b4b"), self))
                            .forEach(deed -> assertThatThrownBy(deed).isInstanceOf(AccessDeniedException.class));
                    return null;
                });
            return null;
        });
    }

    @Test
    void anEditorDoesNotTouchTheIdentity() {
        edit(() -> {
            assertThatThrownBy(() -> identities.known()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> identities.save(identity("#0d5b4b"), 0, editor()))
                    .isInstanceOf(AccessDeniedException.class);
            return null;
        });
    }

    private CommuneIdentity identity(String brand) {
        CommuneIdentity now =
                communes.data(CommuneScope.current()).orElseThrow().identity();
        return new CommuneIdentity(
                now.name(),
                now.province(),
                now.tagline(),
                now.languages(),
                now.defaultLanguage(),
                brand,
                now.emblem(),
                now.contact());
    }

    @Test
    void theIdentityOfOneCommuneChangesItsOwnSiteAndCanBeTakenBack() {
        in(
                DEMNATE,
                () -> as(people.administrator(), () -> {
                    UUID self = people.administrator().personId();
                    int base = identities.known().version();
                    CommuneIdentity before = identities.known().identity();
                    CommuneIdentity changed = new CommuneIdentity(
                            LocalizedText.of("دمنات الجديدة", "Demnate nouvelle"),
                            before.province(),
                            before.tagline(),
                            List.of(Language.AR, Language.FR),
                            Language.FR,
                            "#5b0d3a",
                            null,
                            new CommuneContact(null, null, "+212 5 00 00 00 01", "Contact@Demnate.example", ""));
                    int version = identities.save(changed, base, self);
                    assertThat(communes.data(DEMNATE)).hasValueSatisfying(known -> {
                        assertThat(known.name().fr()).isEqualTo("Demnate nouvelle");
                        assertThat(known.defaultLanguage()).isEqualTo(Language.FR);
                        assertThat(known.languages()).containsExactly(Language.AR, Language.FR);
                        assertThat(known.contact().email()).isEqualTo("contact@demnate.example");
                    });
                    assertThat(communes.byCode(DEMNATE))
                            .hasValueSatisfying(site -> assertThat(site.brand()).isEqualTo("#5b0d3a"));
                    assertThatExceptionOfType(SavedElsewhere.class)
                            .isThrownBy(() -> identities.save(changed, base, self));
                    int first = identities.versions().getLast().number();
                    identities.restore(first, version, self);
                    assertThat(communes.data(DEMNATE).orElseThrow().identity()).isEqualTo(before);
                    return null;
                }));
        assertThat(communes.data(BENI_MELLAL).orElseThrow().name().fr()).isEqualTo("Béni Mellal");
    }

    @Test
    void aPaleBrandIsRefusedWithTheNearestThatCanBeRead() {
        in(
                BENI_MELLAL,
                () -> as(people.administrator(), () -> {
                    assertThatExceptionOfType(InvalidInput.class)
                            .isThrownBy(() -> identities.save(
                                    identity("#f5c518"),
                                    identities.known().version(),
                                    people.administrator().personId()))
                            .satisfies(said -> {
                                assertThat(said.violations()).hasSize(1);
                                assertThat(said.violations().getFirst().field()).isEqualTo("brand");
                                assertThat(said.violations().getFirst().arguments()[0])
                                        .isEqualTo(ma.musharaka.commune.Contrast.nearestReadable("#f5c518"));
                            });
                    return null;
                }));
    }

    @Test
    void theCommuneSaysASentenceInItsOwnWordsAndOnlyThere() {
        String house = in(DEMNATE, () -> texts.in(Language.FR).get("shell.home-title"));
        in(
                DEMNATE,
                () -> as(people.editor(), () -> {
                    int base = ownTexts.said().version();
                    int version = ownTexts.save(
                            new OwnTextsContent(Map.of(
                                    "shell.home-title",
                                    new LocalizedText(null, "À {Demnate}, l’avis de chacun", null))),
                            base,
                            people.editor().personId());
                    assertThat(texts.in(Language.FR).get("shell.home-title"))
                            .isEqualTo("À {Demnate}, l’avis de chacun");
                    assertThat(texts.in(Language.AR).get("shell.home-title"))
                            .isEqualTo(texts.ofTheHouse(Language.AR).get("shell.home-title"));
                    assertThatThrownBy(() -> ownTexts.save(
                                    new OwnTextsContent(Map.of("shell.sign-in", LocalizedText.of("x", "x"))),
                                    version,
                                    people.editor().personId()))
                            .isInstanceOf(IllegalArgumentException.class);
                    ownTexts.save(
                            new OwnTextsContent(Map.of()),
                            version,
                            people.editor().personId());
                    assertThat(texts.in(Language.FR).get("shell.home-title")).isEqualTo(house);
                    return null;
                }));
        assertThat(in(BENI_MELLAL, () -> texts.in(Language.FR).get("shell.home-title")))
                .isEqualTo(house);
    }

    @Test
    void theNavigationIsTheCommunesOwn() {
        List<String> usual = in(DEMNATE, () -> navigation.main(declared)).stream()
                .map(NavigationEntry::path)
                .toList();
        assertThat(usual).startsWith("/charter").endsWith("/news");
        in(
                DEMNATE,
                () -> as(people.editor(), () -> {
                    UUID self = people.editor().personId();
                    int base = navigation.arranged(declared).version();
                    int version = navigation.save(
                            new NavigationContent(List.of(
                                    new NavigationContent.Item("/news", true, LocalizedText.of("جديد", "Du nouveau")),
                                    new NavigationContent.Item("/budget", false, null),
                                    new NavigationContent.Item(
                                            "/pages/accessibilite", true, LocalizedText.of("و", "Accès")),
                                    new NavigationContent.Item("/pages/gone", true, LocalizedText.of("و", "Parti")))),
                            declared,
                            base,
                            self);
                    assertThat(navigation.main(declared))
                            .extracting(NavigationEntry::path)
                            .startsWith("/news", "/pages/accessibilite", "/charter")
                            .doesNotContain("/budget", "/pages/gone");
                    assertThat(navigation.main(declared).getFirst().plainLabel(texts.in(Language.FR)))
                            .isEqualTo("Du nouveau");
                    assertThatThrownBy(() -> navigation.save(
                                    new NavigationContent(List.of(new NavigationContent.Item(
                                            "https://evil.example", true, LocalizedText.of("x", "x")))),
                                    declared,
                                    version,
                                    self))
                            .isInstanceOf(IllegalArgumentException.class);
                    navigation.save(new NavigationContent(List.of()), declared, version, self);
                    return null;
                }));
        assertThat(in(DEMNATE, () -> navigation.main(declared)))
                .extracting(NavigationEntry::path)
                .containsExactlyElementsOf(usual);
    }

    @Test
    void theListOfNewsIsNarrowedByKindAndYear() {
        in(BENI_MELLAL, () -> {
            assertThat(entries.news(EntryKind.PRESS_NOTE, 2023, 0).getContent())
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry.kind()).isEqualTo(EntryKind.PRESS_NOTE));
            assertThat(entries.news(null, 1999, 0).getTotalElements()).isZero();
            assertThat(entries.facets().years()).containsKey(2023);
            assertThat(entries.news(null, null, 0).getContent())
                    .isSortedAccordingTo((a, b) ->
                            Objects.requireNonNull(b.publishedAt()).compareTo(Objects.requireNonNull(a.publishedAt())));
            return null;
        });
    }

    @Test
    void everyChangeSaysWhoMadeIt() {
        UUID id = created("Qui a écrit");
        assertThat(edit(() -> editing.changes(0)).getContent())
                .filteredOn(change -> change.subject().equals(id))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.author())
                            .isEqualTo(in(BENI_MELLAL, () -> people.editor().displayName()));
                    assertThat(change.act()).isEqualTo(RevisionAct.SAVED);
                });
    }
}
