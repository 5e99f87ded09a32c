package ma.musharaka.people;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** A role that someone was invited to; theirs when they come in by the link. */
@Component
class TakenRole implements BegunAct {

    static final String KIND = "take-role";

    private final RoleService roles;

    TakenRole(RoleService roles) {
        this.roles = roles;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String letter() {
        return "enter-role";
    }

    @Override
    public Said said(String content) {
        return new Said("role.invited");
    }

    @Override
    public String complete(String content, UUID person) {
        return roles.take(UUID.fromString(content), person) ? "/staff" : "/account";
    }
}
