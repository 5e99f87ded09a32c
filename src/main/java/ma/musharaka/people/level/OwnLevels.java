package ma.musharaka.people.level;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ma.musharaka.people.PersonalDataSource;
import org.springframework.stereotype.Component;

/** How well the commune knows a person, as they are given it. Checks stay written, on an account that has no name any more. */
@Component
class OwnLevels implements PersonalDataSource {

    private final LevelService levels;
    private final ShownCodes shown;
    private final ClaimLocks locks;
    private final CounterVouchers vouchers;
    private final ResidentListEntries entries;

    OwnLevels(
            LevelService levels,
            ShownCodes shown,
            ClaimLocks locks,
            CounterVouchers vouchers,
            ResidentListEntries entries) {
        this.levels = levels;
        this.shown = shown;
        this.locks = locks;
        this.vouchers = vouchers;
        this.entries = entries;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public String code() {
        return "levels";
    }

    @Override
    public String titleKey() {
        return "level.checks";
    }

    @Override
    public List<Item> of(UUID person) {
        return levels.of(person).stream().map(OwnLevels::item).toList();
    }

    private static Item item(LevelService.Written check) {
        SeenDocument document = check.document();
        Link link = check.link();
        return Item.of(
                Field.coded(
                        "level",
                        "level.mine",
                        code(check.level()),
                        check.level().textKey()),
                link == null ? null : Field.coded("link", "level.check.proves", code(link), link.textKey()),
                document == null
                        ? null
                        : Field.coded("document", "level.check.document", code(document), document.textKey()),
                Field.of("at", "privacy.data.begins", check.on()),
                Field.of("expires", "level.check.until", check.expires()),
                check.withdrawnFor() == null
                        ? null
                        : Field.of("withdrawnFor", "level.withdraw.why", check.withdrawnFor()));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** What was claimed stays claimed, by nobody: another account cannot have it. */
    @Override
    public int erase(UUID person) {
        return shown.deleteByPerson(person)
                + locks.deleteByPerson(person)
                + vouchers.giveTo(NOBODY, person)
                + entries.giveTo(NOBODY, person);
    }
}
