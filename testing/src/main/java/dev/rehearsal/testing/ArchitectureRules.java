package dev.rehearsal.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the modules are held to. A module's own test says which one it is: {@code
 * ArchitectureRules.ofModule("scoring").check()}.
 */
public final class ArchitectureRules {
  private static final String ROOT = "dev.rehearsal.";
  private static final Set<String> CONTRACTS = Set.of("events", "content");
  private static final Set<String> SERVICES = Set.of("session", "scoring", "analytics");
  private static final String[] FRAMEWORKS = {
    "org.springframework..", "org.apache.kafka..", "io.lettuce..", "jakarta.servlet..", "java.sql.."
  };

  private final String module;
  private final List<ArchRule> rules = new ArrayList<>();

  private ArchitectureRules(String module) {
    this.module = module;
    rules.add(PackageRules.everyPackageIsNullMarked());
    rules.add(PackageRules.noCycles());
    rules.add(noFieldInjection());
    rules.add(noEmptyNames());
    rules.add(servicesAreDeployables());
    rules.add(timeComesFromAClock());
    rules.add(NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING);
    if (CONTRACTS.contains(module)) {
      rules.add(
          noClasses().should().dependOnClassesThat().resideInAPackage("org.springframework.."));
    }
    if (SERVICES.contains(module)) {
      rules.add(servicesAreStrangers(module));
      rules.add(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
    }
  }

  /**
   * The rules for one module.
   *
   * @param module the last part of the module's root package, such as {@code session}
   */
  public static ArchitectureRules ofModule(String module) {
    return new ArchitectureRules(module);
  }

  /** Holds {@code packages} (ArchUnit's notation) to know no framework, broker or database. */
  public ArchitectureRules keepingPure(String... packages) {
    rules.add(
        noClasses()
            .that()
            .resideInAnyPackage(packages)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS)
            .because("decisions are pure functions"));
    return this;
  }

  /**
   * Holds the module's compiled classes against every rule.
   *
   * @throws AssertionError naming the violations of the first rule that has any
   */
  public void check() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT + module);
    rules.forEach(rule -> rule.check(classes));
  }

  private static ArchRule noFieldInjection() {
    return noFields()
        .should()
        .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
        .orShould()
        .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
        .orShould()
        .beAnnotatedWith("jakarta.inject.Inject")
        .orShould()
        .beAnnotatedWith("jakarta.annotation.Resource")
        .because("what a class needs stands in its constructor");
  }

  private static ArchRule noEmptyNames() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Utils?|Helpers?|DTO|Dto)")
        .orShould()
        .haveSimpleNameStartingWith("Abstract")
        .because("such a name says nothing of the domain");
  }

  private static ArchRule servicesAreDeployables() {
    return noClasses()
        .should()
        .haveSimpleNameEndingWith("Service")
        .because("a service is something that is deployed");
  }

  private static ArchRule timeComesFromAClock() {
    return noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("a decision that reads the machine's clock cannot be tested or replayed");
  }

  private static ArchRule servicesAreStrangers(String self) {
    String[] others =
        SERVICES.stream()
            .filter(service -> !service.equals(self))
            .map(service -> ROOT + service + "..")
            .toArray(String[]::new);
    return classes()
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages(others)
        .because("services meet in Kafka only");
  }
}
