package ma.musharaka.programme;

import java.util.Optional;
import java.util.UUID;
import ma.musharaka.discussion.Commentable;
import ma.musharaka.platform.Language;
import ma.musharaka.platform.SubjectSource;
import ma.musharaka.platform.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a report of a project is, to rooms that only know its id; people comment it. */
@Component
class ReportSubjects implements SubjectSource, Commentable {

    private final Reports reports;
    private final Texts texts;

    ReportSubjects(Reports reports, Texts texts) {
        this.reports = reports;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return ReportData.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<View> find(UUID id, Language language) {
        return reports.findById(id)
                .map(report -> report.project().isVisible()
                        ? new View(
                                texts.in(language)
                                        .get(
                                                "programme.report.of",
                                                report.project().title(),
                                                report.number()),
                                report.data().address(report.project().slug()),
                                "programme.state.published",
                                null,
                                report.number())
                        : new View(null, null, "desk.publicity.draft"));
    }
}
