package ma.musharaka.charter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import ma.musharaka.platform.access.ForEveryone;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The documents of the charter's steps. */
@RestController
class CharterFilesController {

    private final CharterService charters;

    CharterFilesController(CharterService charters) {
        this.charters = charters;
    }

    @ForEveryone
    @GetMapping("/files/charter/{hash:[0-9a-f]{64}}")
    ResponseEntity<byte[]> document(@PathVariable String hash) {
        return charters.document(hash)
                .map(found -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(found.type()))
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "default-src 'none'; sandbox")
                        .header(
                                "Content-Disposition",
                                ContentDisposition.attachment()
                                        .filename(found.name(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .body(found.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
