package ma.musharaka.shell;

import ma.musharaka.platform.Site;
import ma.musharaka.platform.access.ForEveryone;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** What search engines may read: everything public, and nothing of a demonstration. */
@RestController
class RobotsController {

    @ForEveryone
    @GetMapping(value = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots(@RequestAttribute("ma.musharaka.platform.Site") Site site) {
        String refused = site.demo() ? "Disallow: /\n" : "Disallow: /account\nDisallow: /staff\n";
        return "User-agent: *\n" + refused + "\nSitemap: " + site.origin() + "/sitemap.xml\n";
    }
}
