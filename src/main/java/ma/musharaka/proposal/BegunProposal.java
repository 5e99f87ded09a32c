package ma.musharaka.proposal;

import java.util.UUID;
import ma.musharaka.people.BegunAct;
import ma.musharaka.people.level.LevelMissing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A proposal that was written before its author had come in; received when they do. */
@Component
class BegunProposal implements BegunAct {

    static final String KIND = "proposal.submit";

    private final ProposalService proposals;
    private final JsonMapper json;

    BegunProposal(ProposalService proposals, JsonMapper json) {
        this.proposals = proposals;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String letter() {
        return "enter-proposal-submit";
    }

    @Override
    public Said said(String content) {
        return new Said("proposal.begun", draft(content).title());
    }

    @Override
    public String complete(String content, UUID person) {
        try {
            return "/receipts/" + proposals.complete(draft(content), person);
        } catch (LevelMissing tooLow) {
            // the page of the form says why
            return "/proposals/new";
        }
    }

    private ProposalDraft draft(String content) {
        return json.readValue(content, ProposalDraft.class);
    }
}
