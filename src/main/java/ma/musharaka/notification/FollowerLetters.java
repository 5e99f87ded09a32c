package ma.musharaka.notification;

import java.util.UUID;
import ma.musharaka.people.following.Following;
import ma.musharaka.platform.Fact;
import ma.musharaka.platform.Site;
import ma.musharaka.platform.Sites;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Subjects;
import ma.musharaka.programme.ProjectPublished;
import ma.musharaka.programme.ProjectReported;
import ma.musharaka.programme.ProjectReports;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells those who follow a project that it was reported on, or changed. */
@Component
class FollowerLetters {

    private final Following following;
    private final ProjectReports reports;
    private final NoticeService notices;
    private final Subjects subjects;
    private final Sites sites;

    FollowerLetters(
            Following following, ProjectReports reports, NoticeService notices, Subjects subjects, Sites sites) {
        this.following = following;
        this.reports = reports;
        this.notices = notices;
        this.subjects = subjects;
        this.sites = sites;
    }

    @ApplicationModuleListener
    void on(ProjectReported fact) {
        tell(
                fact,
                fact.code() + ":" + fact.project() + ":" + fact.number(),
                "followed-report",
                "/reports/" + fact.number());
    }

    @ApplicationModuleListener
    void on(ProjectPublished fact) {
        // a report publishes the project too, and tells of it better
        boolean reported = reports.of(fact.project()).stream()
                .findFirst()
                .filter(newest -> !newest.at().isBefore(fact.at()))
                .isPresent();
        if (!reported) tell(fact, fact.code() + ":" + fact.project() + ":" + fact.edition(), "followed-change", "");
    }

    private void tell(Fact fact, String occasion, String template, String part) {
        // withdrawn since: there is nothing to read
        if (following.address(fact.subject()).isEmpty()) return;
        for (UUID person : following.followers(fact.subject()))
            notices.tell(person, Topic.FOLLOWED, occasion, template, reader -> {
                SubjectSource.View view =
                        subjects.find(fact.subject(), reader.language()).orElseThrow();
                Site site = sites.current();
                return new Object[] {
                    reader.displayName(),
                    view.title(),
                    site.origin() + site.link(view.address() + part, reader.language())
                };
            });
    }
}
