package ma.musharaka.editorial;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import ma.musharaka.platform.access.ForEveryone;
import ma.musharaka.platform.files.OpenedFile;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures and files of entries and the commune's emblem: to everyone while a page shows them, to editors before. */
@RestController
class EntryFilesController {

    private final EntryService entries;
    private final EditingService editing;
    private final FramePreview frame;

    EntryFilesController(EntryService entries, EditingService editing, FramePreview frame) {
        this.entries = entries;
        this.editing = editing;
        this.frame = frame;
    }

    @ForEveryone
    @GetMapping("/files/editorial/{hash:[0-9a-f]{64}}")
    ResponseEntity<byte[]> picture(@PathVariable String hash) {
        Optional<byte[]> shown = entries.picture(hash);
        if (shown.isPresent())
            // an hour: what is withdrawn must not stay in sight for good
            return answer(shown.get(), CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
        return forEditors(() -> editing.picture(hash))
                .map(content -> answer(content, CacheControl.noStore()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @ForEveryone
    @GetMapping("/files/emblem/{hash:[0-9a-f]{64}}")
    ResponseEntity<byte[]> emblem(@PathVariable String hash) {
        Optional<byte[]> shown = entries.emblem(hash);
        if (shown.isPresent())
            // on every page: a phone asks for it once
            return answer(shown.get(), CacheControl.maxAge(Duration.ofDays(30)).cachePublic());
        return forEditors(() -> frame.emblem(hash))
                .map(content -> answer(content, CacheControl.noStore()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @ForEveryone
    @GetMapping("/files/editorial/{entry}/{hash:[0-9a-f]{64}}")
    ResponseEntity<byte[]> file(@PathVariable UUID entry, @PathVariable String hash) {
        Optional<OpenedFile> shown = entries.file(entry, hash);
        if (shown.isPresent())
            return answer(shown.get(), CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
        return forEditors(() -> editing.file(entry, hash))
                .map(file -> answer(file, CacheControl.noStore()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static <T> Optional<T> forEditors(Supplier<Optional<T>> asked) {
        try {
            return asked.get();
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException reader) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<byte[]> answer(byte[] picture, CacheControl cache) {
        return answer(picture[0] == (byte) 0x89 ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG, cache)
                .body(picture);
    }

    private static ResponseEntity<byte[]> answer(OpenedFile file, CacheControl cache) {
        return answer(MediaType.parseMediaType(file.type()), cache)
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.content());
    }

    private static ResponseEntity.BodyBuilder answer(MediaType type, CacheControl cache) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(cache)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }
}
