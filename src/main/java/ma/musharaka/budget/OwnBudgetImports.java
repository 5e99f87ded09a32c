package ma.musharaka.budget;

import java.util.List;
import java.util.UUID;
import ma.musharaka.people.PersonalDataSource;
import org.springframework.stereotype.Component;

/** Which budget files a person handed in or published: acts of the commune, which stay; a closed account names nobody. */
@Component
class OwnBudgetImports implements PersonalDataSource {

    private final BudgetImportFiles files;

    OwnBudgetImports(BudgetImportFiles files) {
        this.files = files;
    }

    @Override
    public int order() {
        return 72;
    }

    @Override
    public String code() {
        return "budget-files";
    }

    @Override
    public String titleKey() {
        return "budget.privacy.files";
    }

    @Override
    public List<Item> of(UUID person) {
        return files.findByAuthorOrPublishedByOrderByMadeAt(person, person).stream()
                .map(file -> Item.of(
                        Field.of("file", "budget.privacy.file", file.fileName()),
                        Field.coded(
                                "state",
                                "budget.privacy.state",
                                file.state().name(),
                                file.state().textKey()),
                        Field.of("at", "privacy.data.at", file.madeAt())))
                .toList();
    }

    @Override
    public int erase(UUID person) {
        return 0;
    }
}
