package io.glossa.executable;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** ICU is large, code and data; the native executable has little of it as long as little is asked of it. */
class NativeIcuWeightTest {

    private static final long MOST_BYTES = 5_000_000;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.glossa");

    /** Whoever needs more, as names or numbers in a language, takes it out of ICU into a file: {@code CldrFiles}. */
    @Test
    void nothingIsAskedOfIcuThatNeedsMoreOfIt() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("com.ibm.icu..")
                        .and(not(belongToAnyOf(
                                BreakIterator.class,
                                IllformedLocaleException.class,
                                Normalizer2.class,
                                UCharacter.class,
                                ULocale.class,
                                UProperty.class,
                                UScript.class))))
                .check(CLASSES);
        noClasses()
                .should()
                .callMethodWhere(targetOwner(equivalentTo(ULocale.class)).and(target(nameStartingWith("getDisplay"))))
                .check(CLASSES);
    }

    @Test
    void itsDataIsSmall() throws Exception {
        Path icu = Path.of(BreakIterator.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (JarFile jar = new JarFile(icu.toFile())) {
            long bytes = jar.stream()
                    .filter(entry -> NativeMetadata.isListed(Path.of(entry.getName())))
                    .mapToLong(ZipEntry::getSize)
                    .sum();

            assertThat(bytes).isBetween(1_000_000L, MOST_BYTES);
        }
    }
}
