package ma.musharaka.crash;

import java.nio.file.Path;
import ma.musharaka.MusharakaApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Starts the application of a virtual machine that also has the tests on its class path. */
public final class House {

    private House() {}

    public static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(MusharakaApplication.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()))
                .run(arguments);
    }

    /** The application's own component scan would find what other tests set up for themselves. */
    private static final class WithoutTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) {
            return type.getResource()
                    .toString()
                    .contains(Path.of("/test-classes/").toString());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return WithoutTests.class.hashCode();
        }
    }
}
