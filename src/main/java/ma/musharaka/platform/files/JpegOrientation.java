package ma.musharaka.platform.files;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held: the only thing that is taken from what it wrote beside the picture (Exif, tag 0x0112). */
final class JpegOrientation {

    private static final int UPRIGHT = 1;
    private static final int EXIF = 0xE1;
    private static final int PICTURE = 0xDA;
    private static final int ORIENTATION = 0x0112;

    private JpegOrientation() {}

    /** From 1, upright, to 8; upright when nothing, or nothing sensible, is said. */
    static int of(byte[] jpeg) {
        try {
            ByteBuffer file = ByteBuffer.wrap(jpeg).position(2);
            while (file.remaining() > 4) {
                int marker = file.getShort() & 0xFF;
                int length = (file.getShort() & 0xFFFF) - 2;
                if (marker == PICTURE) break;
                if (marker == EXIF && length > 14 && file.getInt(file.position()) == 0x45786966)
                    return inDirectory(file.slice(file.position() + 6, length - 6));
                file.position(file.position() + length);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static int inDirectory(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) != ORIENTATION) continue;
            int value = tiff.getShort(entry + 8) & 0xFFFF;
            return value >= 1 && value <= 8 ? value : UPRIGHT;
        }
        return UPRIGHT;
    }
}
