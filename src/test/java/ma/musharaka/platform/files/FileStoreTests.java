package ma.musharaka.platform.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import ma.musharaka.platform.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileStoreTests {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(ISO_8859_1);

    @TempDir
    Path folder;

    private FileStore store;

    @BeforeEach
    void openStore() {
        store = new FileStore(folder);
    }

    @Test
    void aPdfIsKeptAsItIsUnderItsHash() {
        StoredFile file = store.store("النظام الأساسي.pdf", PDF);

        assertThat(file.type()).isEqualTo("application/pdf");
        assertThat(file.name()).isEqualTo("النظام الأساسي.pdf");
        assertThat(file.size()).isEqualTo(PDF.length);
        assertThat(folder.resolve(file.hash().substring(0, 2)).resolve(file.hash()))
                .hasBinaryContent(PDF);
        assertThat(store.read(file.hash())).isEqualTo(PDF);
    }

    @Test
    void theSameContentIsKeptOnceAndNothingHalfWrittenIsLeft() throws IOException {
        StoredFile first = store.store("a.pdf", PDF);
        StoredFile second = store.store("b.PDF", PDF);

        assertThat(second.hash()).isEqualTo(first.hash());
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aPngNamedPdfIsRefused() {
        assertThatIsRefused("mandate.pdf", png(picture(4, 4)), "files.lies");
    }

    @Test
    void htmlNamedPngIsRefused() {
        assertThatIsRefused("photo.png", "<html><script>alert(1)</script></html>".getBytes(UTF_8), "files.lies");
    }

    @Test
    void aPdfNamedJpegIsRefused() {
        assertThatIsRefused("photo.jpeg", PDF, "files.lies");
    }

    @ParameterizedTest
    @CsvSource({"page.html", "image.svg", "macro.docm", "noextension", "mandate.pdf.exe", "''"})
    void otherKindsOfFileAreRefusedByTheirName(String name) {
        assertThatIsRefused(name, PDF, "files.type");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatIsRefused("mandate.pdf", new byte[0], "files.empty");
    }

    @Test
    void aFileIsTakenUpToItsLimitAndRefusedOneByteAbove() {
        byte[] largest = java.util.Arrays.copyOf(PDF, FileStore.LARGEST);
        assertThat(store.store("large.pdf", largest).size()).isEqualTo(5_242_880);
        assertThatIsRefused("larger.pdf", java.util.Arrays.copyOf(PDF, FileStore.LARGEST + 1), "files.too-big");
    }

    @Test
    void whereAndWithWhatAPhotoWasTakenDoesNotStayInIt() {
        byte[] photo = withExif(jpeg(picture(40, 20)), 1, "Canon; GPS 32.33N 6.36W");
        assertThat(new String(photo, ISO_8859_1)).contains("Exif", "GPS 32.33N");

        StoredFile file = store.store("photo.jpg", photo);

        assertThat(file.type()).isEqualTo("image/jpeg");
        assertThat(new String(store.read(file.hash()), ISO_8859_1)).doesNotContain("Exif", "Canon", "GPS");
    }

    @Test
    void whatIsWrittenBesideThePixelsOfAPngDoesNotStayInIt() {
        byte[] drawing = withComment(png(picture(8, 8)), "Author\0Someone of Beni Mellal");

        byte[] kept = store.read(store.store("drawing.png", drawing).hash());

        assertThat(new String(drawing, ISO_8859_1)).contains("Someone");
        assertThat(new String(kept, ISO_8859_1)).doesNotContain("Someone", "tEXt");
        assertThat(read(kept).getRGB(1, 1)).isEqualTo(Color.RED.getRGB());
    }

    /** A picture and a page in one: whoever served it as a page would run it. */
    @Test
    void whatHangsOnToTheEndOfAPictureDoesNotStayInIt() {
        byte[] picture = png(picture(8, 8));
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(ISO_8859_1);
        byte[] both = java.util.Arrays.copyOf(picture, picture.length + page.length);
        System.arraycopy(page, 0, both, picture.length, page.length);

        byte[] kept = store.read(store.store("picture.png", both).hash());

        assertThat(new String(kept, ISO_8859_1)).doesNotContain("script");
        assertThat(read(kept).getRGB(1, 1)).isEqualTo(Color.RED.getRGB());
    }

    @Test
    void aDrawingThatHoldsAScriptIsRefusedWhateverItIsCalled() {
        byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".getBytes(ISO_8859_1);
        assertThatIsRefused("picture.svg", svg, "files.type");
        assertThatIsRefused("picture.png", svg, "files.lies");
        assertThatIsRefused("picture.pdf", svg, "files.lies");
    }

    /** The picture's red corner is where it was, seen upright. */
    @ParameterizedTest
    @CsvSource({
        "1, 40, 20, 1, 1", "2, 40, 20, 38, 1", "3, 40, 20, 38, 18", "4, 40, 20, 1, 18",
        "5, 20, 40, 1, 1", "6, 20, 40, 18, 1", "7, 20, 40, 18, 38", "8, 20, 40, 1, 38"
    })
    void aPhotoStaysUprightWithoutTheNoteThatSaysHowTheTelephoneWasHeld(
            int orientation, int width, int height, int redX, int redY) {
        byte[] photo = withExif(jpeg(picture(40, 20)), orientation, "");

        BufferedImage kept = read(store.read(store.store("page.jpg", photo).hash()));

        assertThat(kept.getWidth()).isEqualTo(width);
        assertThat(kept.getHeight()).isEqualTo(height);
        Color corner = new Color(kept.getRGB(redX, redY));
        assertThat(corner.getRed()).isGreaterThan(180);
        assertThat(corner.getBlue()).isLessThan(90);
    }

    @Test
    void anImageThatUnfoldsIntoTooMuchIsRefusedBeforeItIsUnfolded() {
        byte[] bomb = png(picture(8, 8));
        ByteBuffer.wrap(bomb).putInt(16, 50_000).putInt(20, 50_000);
        CRC32 sum = new CRC32();
        sum.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());

        assertThatIsRefused("bomb.png", bomb, "files.too-many-pixels");
    }

    @Test
    void aBrokenImageIsRefused() {
        byte[] whole = png(picture(64, 64));
        assertThatIsRefused("broken.png", java.util.Arrays.copyOf(whole, whole.length / 2), "files.unreadable");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.pdf, passwd.pdf",
        "'C:\\Users\\me\\mandate.pdf', mandate.pdf",
        "'a\u202Efdp.exe.pdf', afdp.exe.pdf",
        "'<b>\"x\"</b>.pdf', b.pdf",
        "'line\r\nbreak.pdf', linebreak.pdf"
    })
    void theNameIsMadeHarmless(String given, String kept) {
        assertThat(FileStore.harmless(given)).isEqualTo(kept);
    }

    @Test
    void aLongNameKeepsItsExtension() {
        assertThat(FileStore.harmless("م".repeat(400) + ".pdf")).hasSize(150).endsWith("م.pdf");
    }

    @Test
    void onlyAHashLeadsToAFile() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> store.read("../../etc/passwd"));
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> store.read("0".repeat(64)));
    }

    @Test
    void aPictureForEveryPageIsMadeSmallAndKeepsItsShape() {
        StoredFile file = store.storeSmall("armoiries.jpg", jpeg(picture(1200, 600)));

        assertThat(file.type()).isEqualTo("image/png");
        BufferedImage small = read(store.read(file.hash()));
        assertThat(small.getWidth()).isLessThanOrEqualTo(FileStore.SMALL_EDGE);
        assertThat((double) small.getWidth() / small.getHeight()).isBetween(1.9, 2.1);
        assertThat(file.size()).isLessThanOrEqualTo(FileStore.SMALL_SIZE);
    }

    @Test
    void aPictureFullOfDetailIsMadeSmallerUntilItIsLight() {
        BufferedImage noise = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        java.util.Random random = new java.util.Random(7);
        for (int x = 0; x < 300; x++) for (int y = 0; y < 300; y++) noise.setRGB(x, y, random.nextInt());

        StoredFile file = store.storeSmall("bruit.png", png(noise));

        assertThat(file.size()).isLessThanOrEqualTo(FileStore.SMALL_SIZE);
    }

    @Test
    void aSmallPictureStaysAsLargeAsItIsAndADocumentIsNone() {
        BufferedImage kept = read(
                store.read(store.storeSmall("petit.png", png(picture(20, 10))).hash()));
        assertThat(kept.getWidth()).isEqualTo(20);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> store.storeSmall("statuts.pdf", PDF))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(InvalidInput.Violation::key)
                        .containsExactly("files.no-picture"));
    }

    private void assertThatIsRefused(String name, byte[] content, String key) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> store.store(name, content))
                .satisfies(said -> assertThat(said.violations())
                        .extracting(InvalidInput.Violation::field, InvalidInput.Violation::key)
                        .isEqualTo(List.of(org.assertj.core.groups.Tuple.tuple("documents", key))));
    }

    /** Blue, with a red corner where its rows begin. */
    private static BufferedImage picture(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        return picture;
    }

    private static byte[] png(BufferedImage picture) {
        return written(picture, "png");
    }

    private static byte[] jpeg(BufferedImage picture) {
        return written(picture, "jpeg");
    }

    private static byte[] written(BufferedImage picture, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static BufferedImage read(byte[] image) {
        try {
            return ImageIO.read(new ByteArrayInputStream(image));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a camera writes behind the first two bytes: an Exif directory of one entry, and free text after it. */
    private static byte[] withExif(byte[] jpeg, int orientation, String text) {
        byte[] said = text.getBytes(ISO_8859_1);
        ByteBuffer photo = ByteBuffer.allocate(jpeg.length + 36 + said.length);
        photo.put(jpeg, 0, 2);
        photo.putShort((short) 0xFFE1).putShort((short) (34 + said.length));
        photo.put("Exif\0\0".getBytes(ISO_8859_1));
        photo.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        photo.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        photo.putShort((short) orientation).putShort((short) 0).putInt(0);
        photo.put(said);
        return photo.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] withComment(byte[] png, String comment) {
        byte[] said = comment.getBytes(ISO_8859_1);
        ByteBuffer image = ByteBuffer.allocate(png.length + 12 + said.length);
        image.put(png, 0, 33).putInt(said.length);
        byte[] named = ByteBuffer.allocate(4 + said.length)
                .put("tEXt".getBytes(ISO_8859_1))
                .put(said)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        image.put(named).putInt((int) sum.getValue());
        return image.put(png, 33, png.length - 33).array();
    }
}
