package ma.musharaka.discussion;

import java.util.UUID;
import ma.musharaka.people.BegunAct;
import ma.musharaka.people.level.LevelMissing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A comment that was written before its author had come in; received when they do. */
@Component
class BegunComment implements BegunAct {

    static final String KIND = "comment.write";

    private final DiscussionService discussion;
    private final JsonMapper json;

    BegunComment(DiscussionService discussion, JsonMapper json) {
        this.discussion = discussion;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String letter() {
        return "enter-comment";
    }

    @Override
    public Said said(String content) {
        return new Said("discussion.begun", draft(content).text());
    }

    @Override
    public String complete(String content, UUID person) {
        CommentDraft draft = draft(content);
        try {
            return "/receipts/" + discussion.complete(draft, person);
        } catch (LevelMissing tooLow) {
            // the page of the form says why
            return discussion.address(draft.subject()).orElse("/account");
        }
    }

    private CommentDraft draft(String content) {
        return json.readValue(content, CommentDraft.class);
    }
}
