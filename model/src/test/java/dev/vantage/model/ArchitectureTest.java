package dev.vantage.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.vantage.model");

    private static final String[] WORDS = {
        "..model.schema..", "..model.plan..", "..model.link..", "..model.text..", "..model.hint.."
    };

    @Test
    void thePackagesHaveNoCycles() {
        slices().matching("dev.vantage.model.(*)..").should().beFreeOfCycles().check(MODEL);
    }

    @Test
    void tensorsKnowNeitherTheNetworkNorTheSearch() {
        noClasses()
                .that()
                .resideInAPackage("..model.tensor..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..model.network..", "..model.decoding..", "..model.checkpoint..")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(WORDS)
                .check(MODEL);
    }

    @Test
    void theNetworkDoesNotKnowTheSearch() {
        noClasses()
                .that()
                .resideInAPackage("..model.network..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..model.decoding..")
                .allowEmptyShould(true)
                .check(MODEL);
    }

    @Test
    void schemaPlanLinkAndTextKnowNothingOfNumbers() {
        noClasses()
                .that()
                .resideInAnyPackage(WORDS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..model.tensor..", "..model.network..", "..model.decoding..", "..model.checkpoint..")
                .check(MODEL);
    }

    @Test
    void onlyTheMlxEngineAndTheBlasKernelsCallNativeFunctions() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..model.tensor.mlx..")
                .and()
                .haveSimpleNameNotStartingWith("Blas")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.foreign\\.(Linker|SymbolLookup|FunctionDescriptor).*")
                .check(MODEL);
    }

    @Test
    void nothingKnowsJdbcOrCalcite() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.apache.calcite..")
                .check(MODEL);
    }
}
