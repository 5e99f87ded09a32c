package ma.musharaka.opendata;

import static ma.musharaka.testing.TestCommunes.BENI_MELLAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.persistence.EntityManager;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import ma.musharaka.platform.CommuneScope;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.reading.PublicRoutes;
import ma.musharaka.testing.Contributions;
import ma.musharaka.testing.IntegrationTest;
import ma.musharaka.testing.Web;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What search engines are led to. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SitemapTests {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Pattern OWN =
            Pattern.compile("http://beni-mellal\\.localhost(/[A-Za-z0-9/-]*)(\\?lang=(fr|zgh))?");

    @Autowired
    Web web;

    @Autowired
    PublicRoutes routes;

    @Autowired
    ServletContext servlets;

    @Autowired
    Sites sites;

    @Autowired
    EntityManager entities;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Contributions contributions;

    /** No server has started, so nobody has told Vaadin which views there are. */
    @BeforeAll
    @SuppressWarnings("unchecked")
    void theViewsAreKnown() {
        RouteConfiguration known = RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)));
        var views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        for (var view : views.findCandidateComponents("ma.musharaka")) {
            Class<?> type = ClassUtils.resolveClassName(
                    view.getBeanClassName(), getClass().getClassLoader());
            if (!known.isRouteRegistered((Class<? extends Component>) type))
                known.setAnnotatedRoute((Class<? extends Component>) type);
        }
        CommuneScope.run(
                BENI_MELLAL,
                () -> contributions.published(
                        "ممر للراجلين في الحي", "نقترح ممرا للراجلين أمام سوق الحي، حفاظا على السلامة"));
    }

    private static Document xml(byte[] bytes) {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(in);
        } catch (IOException | SAXException | ParserConfigurationException crooked) {
            throw new AssertionError(crooked);
        }
    }

    private static List<String> texts(Document document, String tag) {
        NodeList found = document.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    private Document sitemap() {
        Web.Got got = web.get("beni-mellal", "/sitemap.xml");
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.response().getContentType()).isEqualTo("application/xml;charset=utf-8");
        assertThat(got.session()).isFalse();
        assertThat(got.header("Set-Cookie")).isNull();
        return xml(got.response().getContentAsByteArray());
    }

    @Test
    void everyPublicPageIsNamedInEachLanguageAndNothingElse() {
        List<String> addresses = texts(sitemap(), "loc");

        assertThat(addresses).doesNotHaveDuplicates().allMatch(OWN.asMatchPredicate());
        for (String path : List.of(
                "/",
                "/charter",
                "/programme",
                "/programme/green-city",
                "/budget",
                "/budget/2024",
                "/consultations",
                "/consultations/draft-2023",
                "/meetings",
                "/meetings/workshop-2023-07-11",
                "/proposals",
                "/proposals/new",
                "/petitions",
                "/label",
                "/moderation-register",
                "/open-data"))
            assertThat(addresses)
                    .contains(
                            "http://beni-mellal.localhost" + path,
                            "http://beni-mellal.localhost" + path + "?lang=fr",
                            "http://beni-mellal.localhost" + path + "?lang=zgh");
        assertThat(addresses).anyMatch(address -> address.matches(".*/proposals/[0-9]+"));
        assertThat(addresses)
                .noneMatch(address -> address.matches(".*/(account|staff|search|receipts|demo|confirm|language).*"));
    }

    @Test
    void everyAddressNamesItsOtherLanguages() {
        Document document = sitemap();
        NodeList urls = document.getElementsByTagName("url");
        assertThat(urls.getLength()).isGreaterThan(60);
        for (int i = 0; i < urls.getLength(); i++) {
            NodeList links = ((Element) urls.item(i)).getElementsByTagNameNS(XHTML, "link");
            assertThat(IntStream.range(0, links.getLength())
                            .mapToObj(link -> ((Element) links.item(link)).getAttribute("hreflang")))
                    .containsExactly("ar", "fr", "zgh");
            List<String> alternates = new ArrayList<>();
            for (int link = 0; link < links.getLength(); link++)
                alternates.add(((Element) links.item(link)).getAttribute("href"));
            assertThat(alternates)
                    .contains(((Element) urls.item(i))
                            .getElementsByTagName("loc")
                            .item(0)
                            .getTextContent());
        }
        assertThat(texts(document, "lastmod"))
                .isNotEmpty()
                .allMatch(day -> day.matches("20[0-9]{2}-[01][0-9]-[0-3][0-9]"));
    }

    @Test
    void everyAddressIsAPageThatMayBeIndexed() {
        for (String address : texts(sitemap(), "loc")) {
            Web.Got page = web.get("beni-mellal", address.substring("http://beni-mellal.localhost".length()));
            assertThat(page.status()).as(address).isEqualTo(200);
            assertThat(page.body()).as(address).contains("<main", "<h1");
            assertThat(page.body()).as(address).contains("<link rel=\"canonical\" href=\"" + address + "\">");
        }
    }

    @Test
    void anotherCommuneHasItsOwn() {
        Document theirs = xml(web.get("demnate", "/sitemap.xml").response().getContentAsByteArray());
        assertThat(texts(theirs, "loc"))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("http://demnate.localhost/"))
                .noneMatch(address -> address.contains("green-city"));
    }

    @Test
    void robotsAreToldWhereItIs() {
        assertThat(web.get("beni-mellal", "/robots.txt").body())
                .contains("Disallow: /\n", "Sitemap: http://beni-mellal.localhost/sitemap.xml");
    }

    @Test
    void manyAddressesAreSplitIntoFilesOfAtMost50000() throws IOException {
        ManyRows list = new ManyRows(40_000);
        Sitemap many = new Sitemap(new Catalogue(List.of(list), entities, transactions), routes);
        CommuneScope.call(BENI_MELLAL, () -> {
            int parts = many.parts(sites.current());
            assertThat(parts).isEqualTo(3);
            ByteArrayOutputStream index = new ByteArrayOutputStream();
            many.writeIndex(sites.current(), parts, index);
            assertThat(texts(xml(index.toByteArray()), "loc"))
                    .hasSize(3)
                    .allMatch(address -> address.matches("http://beni-mellal\\.localhost.*/sitemap-[123]\\.xml"));
            List<String> all = new ArrayList<>();
            for (int part = 1; part <= parts; part++) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                many.writePart(sites.current(), part, out);
                assertThat(out.size()).as("a file's size").isLessThan(50_000_000);
                List<String> own = texts(xml(out.toByteArray()), "loc");
                assertThat(own).hasSizeLessThanOrEqualTo(50_000);
                all.addAll(own);
            }
            assertThat(all).hasSize(3 * (40_000 + routes.indexed().size())).doesNotHaveDuplicates();
            return null;
        });
    }
}
