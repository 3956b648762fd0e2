package org.allophone.cli;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** Who may import whom: data goes down through the packages once, and nothing comes back up. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.allophone");

    @Test
    void importsGoOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.allophone..")
                .layer("random")
                .definedBy("org.allophone.random")
                .layer("pii")
                .definedBy("org.allophone.pii")
                .layer("wording")
                .definedBy("org.allophone.wording")
                .layer("table")
                .definedBy("org.allophone.table")
                .layer("output")
                .definedBy("org.allophone.output")
                .layer("scenario")
                .definedBy("org.allophone.scenario")
                .layer("person")
                .definedBy("org.allophone.person")
                .layer("centre")
                .definedBy("org.allophone.centre")
                .layer("notebook")
                .definedBy("org.allophone.notebook")
                .layer("conversation")
                .definedBy("org.allophone.conversation")
                .layer("dataset")
                .definedBy("org.allophone.dataset")
                .layer("mask")
                .definedBy("org.allophone.mask")
                .layer("parquet")
                .definedBy("org.allophone.parquet")
                .layer("cli")
                .definedBy("org.allophone.cli")
                .whereLayer("random")
                .mayNotAccessAnyLayer()
                .whereLayer("pii")
                .mayNotAccessAnyLayer()
                .whereLayer("output")
                .mayNotAccessAnyLayer()
                .whereLayer("wording")
                .mayNotAccessAnyLayer()
                .whereLayer("scenario")
                .mayOnlyAccessLayers("random", "person", "wording")
                .whereLayer("table")
                .mayOnlyAccessLayers("pii")
                .whereLayer("person")
                .mayOnlyAccessLayers("random", "pii")
                .whereLayer("centre")
                .mayOnlyAccessLayers("random", "pii", "table", "scenario", "person")
                .whereLayer("notebook")
                .mayOnlyAccessLayers("pii", "table")
                .whereLayer("conversation")
                .mayOnlyAccessLayers("random", "pii", "table", "scenario", "person", "centre")
                .whereLayer("dataset")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("mask")
                .mayOnlyAccessLayers("pii", "table")
                .whereLayer("mask")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("parquet")
                .mayOnlyAccessLayers("table")
                .whereLayer("parquet")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.allophone.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void coreHasNoThirdPartyCode() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAnyPackage(
                        "org.allophone.random",
                        "org.allophone.pii",
                        "org.allophone.table",
                        "org.allophone.output",
                        "org.allophone.wording")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax..", "org.jspecify..", "org.allophone..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandAsksTheMachine() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("org.allophone.cli")
                .should()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault", java.util.Locale.Category.class)
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .accessField(System.class, "out")
                .check(CLASSES);
    }
}
