package ma.musharaka.petition.ui;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import ma.musharaka.petition.PetitionService;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Documents of a petition, for the officers of its commune: always a download, never a page. */
@RestController
@PreAuthorize("hasRole('PETITION_OFFICER')")
class DocumentController {

    private final PetitionService petitions;

    DocumentController(PetitionService petitions) {
        this.petitions = petitions;
    }

    @GetMapping("/files/petitions/{number:[1-9][0-9]{0,8}}/{document:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> document(@PathVariable int number, @PathVariable UUID document) {
        Optional<PetitionService.OpenedDocument> found = petitions.document(number, document);
        if (found.isEmpty()) return ResponseEntity.notFound().build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.get().type()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Content-Disposition", ContentDisposition.attachment()
                        .filename(found.get().name(), StandardCharsets.UTF_8)
                        .build()
                        .toString())
                .body(found.get().content());
    }
}
