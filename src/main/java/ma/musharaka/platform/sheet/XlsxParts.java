package ma.musharaka.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an XLSX file, unpacked once within limits before anything is made of them: a few kilobytes can unpack to
 * gigabytes. Also says which cells are merged, which the library that reads the cells does not.
 */
final class XlsxParts {

    private static final int MOST_PARTS = 1_000;
    private static final int LARGEST_UNPACKED = 64 << 20;
    private static final int MOST_MERGED = 20_000;

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

    private final Map<String, byte[]> sheets = new HashMap<>();
    private byte[] relations = new byte[0];

    /** Cells that look like one: rows from 1, columns from 0, all of them included. */
    record Merged(int top, int left, int bottom, int right) {}

    private XlsxParts() {}

    static XlsxParts check(byte[] content) throws IOException {
        XlsxParts parts = new XlsxParts();
        int number = 0;
        int unpacked = 0;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                ZipArchiveEntry entry = entries.nextElement();
                if (++number > MOST_PARTS) throw Sheet.fault("sheet.fault.unpacked");
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] part = in.readNBytes(LARGEST_UNPACKED - unpacked + 1);
                    unpacked += part.length;
                    if (unpacked > LARGEST_UNPACKED) throw Sheet.fault("sheet.fault.unpacked");
                    parts.keep(entry.getName(), part);
                }
            }
        }
        if (parts.sheets.isEmpty()) throw Sheet.fault("sheet.fault.no-sheet");
        return parts;
    }

    private void keep(String name, byte[] part) {
        if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) sheets.put(name, part);
        if (name.equals("xl/_rels/workbook.xml.rels")) relations = part;
    }

    /** The merged cells of a sheet, whose cells are looked at: none may stand outside of what is read. */
    List<Merged> sheet(String id) {
        try {
            byte[] sheet = sheets.get(target(id).orElse(""));
            return sheet == null ? List.of() : merged(sheet);
        } catch (XMLStreamException broken) {
            throw Sheet.fault("sheet.fault.unreadable");
        }
    }

    private Optional<String> target(String id) throws XMLStreamException {
        XMLStreamReader xml = reader(relations);
        while (xml.hasNext())
            if (xml.next() == XMLStreamConstants.START_ELEMENT && id.equals(xml.getAttributeValue(null, "Id"))) {
                String target = xml.getAttributeValue(null, "Target");
                return Optional.of(target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        return Optional.empty();
    }

    private static List<Merged> merged(byte[] sheet) throws XMLStreamException {
        List<Merged> found = new ArrayList<>();
        XMLStreamReader xml = reader(sheet);
        int row = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "row" -> row++;
                case "c" -> checkAddress(xml.getAttributeValue(null, "r"), row);
                case "mergeCell" -> {
                    Matcher range = RANGE.matcher(String.valueOf(xml.getAttributeValue(null, "ref")));
                    if (range.matches() && found.size() < MOST_MERGED)
                        found.add(new Merged(
                                Integer.parseInt(range.group(2)),
                                column(range.group(1)),
                                Integer.parseInt(range.group(4)),
                                Math.min(column(range.group(3)), Sheet.MOST_COLUMNS - 1)));
                }
                default -> {}
            }
        }
        return found;
    }

    private static void checkAddress(@Nullable String address, int row) {
        if (address == null) return;
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.matches()) throw Sheet.fault("sheet.fault.unreadable");
        if (column(matcher.group(1)) >= Sheet.MOST_COLUMNS) throw Sheet.tooManyColumns(row);
    }

    /** From 0. */
    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) column = column * 26 + letters.charAt(i) - 'A' + 1;
        return column - 1;
    }

    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }
}
