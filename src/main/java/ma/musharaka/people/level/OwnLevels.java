package ma.musharaka.people.level;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ma.musharaka.people.PersonalDataSource;
import org.springframework.stereotype.Component;

/**
 * What was checked about a person in a commune. That a check was made is an act of the commune and stays written; once the
 * account is closed it is about nobody that anyone knows, and no list or code leads to it.
 */
@Component
class OwnLevels implements PersonalDataSource {

    private final LevelChecks checks;
    private final ShownCodes shown;
    private final ClaimLocks locks;
    private final CounterVouchers vouchers;
    private final ResidentListEntries entries;

    OwnLevels(
            LevelChecks checks,
            ShownCodes shown,
            ClaimLocks locks,
            CounterVouchers vouchers,
            ResidentListEntries entries) {
        this.checks = checks;
        this.shown = shown;
        this.locks = locks;
        this.vouchers = vouchers;
        this.entries = entries;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String code() {
        return "levels";
    }

    @Override
    public String titleKey() {
        return "privacy.data.levels";
    }

    @Override
    public List<Item> of(UUID person) {
        return Stream.of(
                        checks.findByPersonOrderByAtDescIdDesc(person).stream().map(OwnLevels::item),
                        vouchers.findByClaimedBy(person).stream()
                                .map(voucher ->
                                        Item.of(Field.of("paperIssuedAt", "privacy.data.paper", voucher.issuedAt()))),
                        entries.findByClaimedBy(person).stream()
                                .map(entry -> Item.of(Field.of(
                                        "list",
                                        "privacy.data.list",
                                        entry.list().toString()))))
                .flatMap(items -> items)
                .toList();
    }

    private static Item item(LevelCheck check) {
        Link link = check.link();
        SeenDocument document = check.document();
        return Item.of(
                Field.coded(
                        "level",
                        "privacy.data.level",
                        check.level().name(),
                        check.level().textKey()),
                link == null ? null : Field.coded("link", "privacy.data.about", link.name(), link.textKey()),
                Field.coded(
                        "method",
                        "privacy.data.channel",
                        check.method().name(),
                        check.method().textKey()),
                document == null
                        ? null
                        : Field.coded("document", "privacy.data.documents", document.name(), document.textKey()),
                Field.of("at", "privacy.data.at", check.at()),
                Field.of("expires", "privacy.data.ends", check.expires()));
    }

    @Override
    public int erase(UUID person) {
        List<CounterVoucher> papers = vouchers.findByClaimedBy(person);
        papers.forEach(CounterVoucher::forgetClaimant);
        List<ResidentListEntry> marks = entries.findByClaimedBy(person);
        marks.forEach(ResidentListEntry::release);
        return papers.size() + marks.size() + shown.forget(person) + locks.forget(person);
    }
}
