package ma.musharaka.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.PublicList;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.reading.PublicRoutes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Every public address of a commune in each of its languages, for search engines. A file holds 50 000 addresses at most,
 * so that a commune with more has several, and an index that names them.
 */
@Component
class Sitemap {

    private static final int MOST_ADDRESSES = 50_000;
    private static final String MAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Catalogue catalogue;
    private final PublicRoutes routes;

    Sitemap(Catalogue catalogue, PublicRoutes routes) {
        this.catalogue = catalogue;
        this.routes = routes;
    }

    /** Batches of a list whose rows have pages. */
    private record Stretch(PublicList list, int first, int many) {}

    /** How many files the commune of the moment takes. */
    int parts(Site site) {
        long batches = lists().stream().mapToLong(this::batches).sum();
        return (int) Math.max(1, Math.ceilDiv(batches, batchesOfPart(site)));
    }

    void writeIndex(Site site, int parts, OutputStream out) throws IOException {
        document(out, "sitemapindex", xml -> {
            for (int part = 1; part <= parts; part++) {
                xml.writeStartElement("sitemap");
                element(xml, "loc", site.origin() + "/sitemap-" + part + ".xml");
                xml.writeEndElement();
            }
        });
    }

    /** @param part counted from 1; the first also has the pages that every commune has */
    void writePart(Site site, int part, OutputStream out) throws IOException {
        document(out, "urlset", xml -> {
            if (part == 1) for (String path : routes.indexed()) url(xml, site, path, null);
            for (Stretch stretch : stretches(site, part)) write(xml, site, stretch);
        });
    }

    private void write(XMLStreamWriter xml, Site site, Stretch stretch) throws IOException {
        String[] last = {""};
        catalogue.readPages(stretch.list, PublicList.Asked.ALL, stretch.first, stretch.many, rows -> {
            try {
                for (PublicList.Row row : rows) {
                    String address = row.address();
                    // rows that share a page follow each other
                    if (address == null || address.equals(last[0])) continue;
                    last[0] = address;
                    url(xml, site, address, row.changedAt());
                }
            } catch (XMLStreamException broken) {
                throw new IOException(broken);
            }
        });
    }

    /** Which batches of which lists belong to a file; a batch that is half full counts as one. */
    private List<Stretch> stretches(Site site, int part) {
        long from = (long) (part - 1) * batchesOfPart(site);
        long until = from + batchesOfPart(site);
        long passed = 0;
        List<Stretch> found = new ArrayList<>();
        for (PublicList list : lists()) {
            long own = batches(list);
            long first = Math.max(from, passed);
            long end = Math.min(until, passed + own);
            if (first < end) found.add(new Stretch(list, (int) (first - passed), (int) (end - first)));
            passed += own;
        }
        return found;
    }

    private List<PublicList> lists() {
        return catalogue.lists().stream()
                .filter(list -> list.forms().contains(PublicList.Form.PAGES))
                .toList();
    }

    private long batches(PublicList list) {
        return Math.ceilDiv(catalogue.count(list), (long) Catalogue.BATCH);
    }

    /** One batch less than would fit: the pages that every commune has need room too. */
    private static int batchesOfPart(Site site) {
        return MOST_ADDRESSES / site.languages().size() / Catalogue.BATCH - 1;
    }

    private static void url(XMLStreamWriter xml, Site site, String path, @Nullable Instant changed)
            throws XMLStreamException {
        for (Language language : site.languages()) {
            xml.writeStartElement("url");
            element(xml, "loc", site.origin() + site.link(path, language));
            if (changed != null)
                element(
                        xml,
                        "lastmod",
                        LocalDate.ofInstant(changed, ZoneOffset.UTC).toString());
            for (Language other : site.languages()) {
                xml.writeEmptyElement(XHTML, "link");
                xml.writeAttribute("rel", "alternate");
                xml.writeAttribute("hreflang", other.code());
                xml.writeAttribute("href", site.origin() + site.link(path, other));
            }
            xml.writeEndElement();
        }
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private interface Body {
        void write(XMLStreamWriter xml) throws XMLStreamException, IOException;
    }

    private static void document(OutputStream out, String root, Body body) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.setPrefix("xhtml", XHTML);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(MAP);
            xml.writeNamespace("xhtml", XHTML);
            body.write(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }
}
