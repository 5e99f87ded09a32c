package ma.musharaka.editorial.ui;

import java.util.Optional;
import ma.musharaka.platform.reading.Pages;
import ma.musharaka.platform.reading.ReadingPage;
import ma.musharaka.platform.reading.ReadingRequest;
import ma.musharaka.platform.reading.ReadingSource;
import org.springframework.stereotype.Component;

/** Between a message to the commune and its receipt, for those who confirm it by a link: what to do next. */
@Component
public class ContactConfirmReading implements ReadingSource {

    private final Pages pages;

    ContactConfirmReading(Pages pages) {
        this.pages = pages;
    }

    /**
     * @param token of the link that was followed; empty while it is on its way
     * @param unknown whether a link was pressed that is good for nothing
     */
    public record Confirming(String token, boolean unknown) {}

    @Override
    public Optional<ReadingPage> read(ReadingRequest request) {
        return Optional.of(pages.page(
                "editorial/contact-confirm",
                request,
                new Confirming(
                        request.parameter("token").orElse(""),
                        request.parameter("outcome").isPresent()),
                request.texts().get("editorial.contact.confirm-title"),
                request.texts().get("editorial.contact.confirm-description")));
    }
}
