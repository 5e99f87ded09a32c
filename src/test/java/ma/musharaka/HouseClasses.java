package ma.musharaka;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The house as it is compiled. */
final class HouseClasses {

    static final JavaClasses WITHOUT_TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("ma.musharaka");

    private HouseClasses() {}
}
