package dev.rehearsal.analytics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.rehearsal.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void followsTheRules() {
    ArchitectureRules.ofModule("analytics").check();
  }

  @Test
  void keepsWhatIsComputedFreeOfKafkaRedisAndSpring() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.rehearsal.analytics.track..", "dev.rehearsal.analytics.aggregate..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.kafka..", "io.lettuce..", "org.springframework..")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.rehearsal.analytics"));
  }
}
