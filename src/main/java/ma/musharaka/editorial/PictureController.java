package ma.musharaka.editorial;

import java.time.Duration;
import java.util.Optional;
import ma.musharaka.platform.access.ForEveryone;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The pictures of entries: to everyone while a public entry shows them, to editors before. */
@RestController
class PictureController {

    private final EntryService entries;
    private final EditingService editing;

    PictureController(EntryService entries, EditingService editing) {
        this.entries = entries;
        this.editing = editing;
    }

    @ForEveryone
    @GetMapping("/files/editorial/{hash:[0-9a-f]{64}}")
    ResponseEntity<byte[]> picture(@PathVariable String hash) {
        Optional<byte[]> shown = entries.picture(hash);
        if (shown.isPresent())
            // an hour: what is withdrawn must not stay in sight for good
            return answer(shown.get(), CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
        return forEditors(hash)
                .map(content -> answer(content, CacheControl.noStore()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<byte[]> forEditors(String hash) {
        try {
            return editing.picture(hash);
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException reader) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<byte[]> answer(byte[] content, CacheControl cache) {
        return ResponseEntity.ok()
                .contentType(content[0] == (byte) 0x89 ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                .cacheControl(cache)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(content);
    }
}
