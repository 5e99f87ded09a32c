package ma.musharaka.notification;

import java.util.Map;
import java.util.UUID;
import ma.musharaka.consultation.ConsultationPublished;
import ma.musharaka.editorial.EntryKind;
import ma.musharaka.editorial.EntryPublished;
import ma.musharaka.meeting.MeetingPublished;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells those who asked for it what the commune says, and where they can take part. */
@Component
class CommuneNews {

    private static final Map<Topic, String> TEMPLATES =
            Map.of(Topic.NEWS, "commune-news", Topic.CHANCES, "chance-to-take-part");

    private final NoticeService notices;
    private final Subjects subjects;
    private final Sites sites;

    CommuneNews(NoticeService notices, Subjects subjects, Sites sites) {
        this.notices = notices;
        this.subjects = subjects;
        this.sites = sites;
    }

    @ApplicationModuleListener
    void on(EntryPublished fact) {
        // a text that was mended is no news, and a standing page is none
        if (fact.kind() != EntryKind.PAGE) tell(Topic.NEWS, fact);
    }

    @ApplicationModuleListener
    void on(ConsultationPublished fact) {
        tell(Topic.CHANCES, fact);
    }

    @ApplicationModuleListener
    void on(MeetingPublished fact) {
        tell(Topic.CHANCES, fact);
    }

    private void tell(Topic topic, Fact fact) {
        String occasion = fact.code() + ":" + fact.subject().id();
        for (UUID person : notices.readers(topic))
            notices.tell(person, topic, occasion, TEMPLATES.getOrDefault(topic, ""), reader -> {
                SubjectSource.View view = subjects.find(fact.subject(), reader.language())
                        .orElseThrow(() -> new IllegalStateException("nobody knows " + fact.subject()));
                Site site = sites.current();
                String path = view.address() == null ? "/" : view.address();
                String title = view.title() == null ? "" : view.title();
                return new Object[] {reader.displayName(), title, site.origin() + site.link(path, reader.language())};
            });
    }
}
