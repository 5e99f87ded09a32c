package ma.musharaka.platform.files;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** An image made anew from its pixels: nothing that its camera wrote beside them is left. */
final class CleanImage {

    /** In pixels: a small file can unfold into all the memory there is. */
    static final int LARGEST = 40_000_000;

    private static final float QUALITY = .9f;

    private static final int FEW_PIXELS = 32;

    /** One large image fits into memory, several at once may not. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    /** It would unfold into more than is taken. */
    static final class TooLarge extends IOException {}

    private CleanImage() {}

    /**
     * The same picture, upright.
     *
     * @throws IOException when it cannot be read
     */
    static byte[] of(FileKind kind, byte[] content) throws IOException {
        ONE_AT_A_TIME.lock();
        try {
            return encode(kind, shown(kind, content));
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /**
     * The same picture as a PNG, as large as it may be.
     *
     * @param edge its longer side at most, in pixels
     * @param size in bytes at most, unless it is down to a few pixels
     * @throws IOException when it cannot be read
     */
    static byte[] small(FileKind kind, byte[] content, int edge, int size) throws IOException {
        ONE_AT_A_TIME.lock();
        try {
            BufferedImage pixels = shown(kind, content);
            for (int longest = edge; ; longest = longest * 3 / 4) {
                byte[] made = encode(FileKind.PNG, within(longest, pixels));
                if (made.length <= size || longest < FEW_PIXELS) return made;
            }
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static BufferedImage shown(FileKind kind, byte[] content) throws IOException {
        BufferedImage pixels = decode(kind, content);
        return kind == FileKind.JPEG ? upright(pixels, JpegOrientation.of(content)) : pixels;
    }

    /** Halved as long as it can be: a large picture made small in one step loses its thin lines. */
    private static BufferedImage within(int longest, BufferedImage image) {
        BufferedImage made = image;
        double scale = Math.min(1, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        do {
            made = drawn(made, Math.max(width, made.getWidth() / 2), Math.max(height, made.getHeight() / 2));
        } while (made.getWidth() > width || made.getHeight() > height);
        return made;
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage made = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = made.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return made;
    }

    private static BufferedImage decode(FileKind kind, byte[] content) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(kind.type()).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > LARGEST) throw new TooLarge();
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    /** A telephone keeps its sensor's rows and writes beside them how it was held: without that note the page lies on its side. */
    private static BufferedImage upright(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean turned = orientation >= 5;
        BufferedImage upright =
                new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_3BYTE_BGR);
        AffineTransform way = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        Graphics2D pen = upright.createGraphics();
        pen.drawImage(image, way, null);
        pen.dispose();
        return upright;
    }

    private static byte[] encode(FileKind kind, BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(kind.type()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
