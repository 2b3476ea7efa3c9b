package dev.rehearsal.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What people do in the browser, against the whole of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyBrowserIT {
  private static final String NOTES = "Notes, in your own words";
  private static final String FUNCTIONAL = "Functional: what it does";

  private final Chromium chromium = Chromium.launch();
  private final LaunchedRehearsal rehearsal;

  JourneyBrowserIT(@TempDir Path directory) {
    this.rehearsal = LaunchedRehearsal.start(directory, "--demo");
  }

  @BeforeAll
  void awaitReady() {
    rehearsal.awaitReady();
  }

  @AfterAll
  void stop() {
    chromium.close();
    rehearsal.close();
  }

  @Test
  void aLearnerWorksThroughASessionAndSeesWhatItWasWorthAndWhy() {
    try (Visitor lee = visitor()) {
      lee.visit("/sign-in");
      lee.sees("Enter as learner");
      lee.findsThePageAccessible();
      lee.enterAs("learner");
      start(lee);
      lee.findsThePageAccessible();

      lee.field(FUNCTIONAL).fill("Create a short link for a long URL\nRedirect to the long URL");
      lee.field(NOTES).fill("Reads dominate writes, roughly 100:1.");
      lee.seesItSaved();
      lee.page().reload();
      assertThat(lee.field(NOTES)).hasValue("Reads dominate writes, roughly 100:1.");
      lee.click("Hand in and go on");

      for (String stage : List.of("Estimate scale", "API contract", "High-level architecture")) {
        handInNotes(lee, stage, "Hand in and go on");
      }
      handInNotes(lee, "Bottleneck analysis", "Hand in and finish");
      lee.sees("Session complete");
      lee.follow("Open the scorecard");

      lee.sees("All 5 stages scored.");
      assertThat(lee.page().locator("#requirements mark").first()).containsText("short link");
      lee.findsThePageAccessible();
      lee.hadNoTrouble();
    }
  }

  @Test
  void aLearnerGoesBackToAnEarlierStageWithAReason() {
    try (Visitor lee = visitor().enterAs("learner")) {
      start(lee);
      lee.field(NOTES).fill("A first thought.");
      lee.click("Hand in and go on");
      lee.seesHeading("Estimate scale");

      lee.page().getByRole(AriaRole.BUTTON).filter(named("Clarify requirements")).click();
      lee.click("Go back to this stage");
      lee.field("What made you go back?").fill("The numbers contradict the scope.");
      lee.findsThePageAccessible();
      lee.click("Go back");

      assertThat(lee.field(NOTES)).hasValue("A first thought.");
      lee.sees("open, attempt 2");
      lee.hadNoTrouble();
    }
  }

  @Test
  void whatIsWrittenWithoutAConnectionIsSavedOnceItIsBack() {
    try (Visitor lee = visitor().enterAs("learner")) {
      start(lee);
      lee.context().setOffline(true);
      lee.field(NOTES).fill("Written in a tunnel.");
      lee.sees("No connection");

      lee.context().setOffline(false);
      lee.seesItSaved();
      lee.page().reload();
      assertThat(lee.field(NOTES)).hasValue("Written in a tunnel.");
    }
  }

  @Test
  void twoTabsMeetOpenly() {
    try (Visitor lee = visitor().enterAs("learner")) {
      start(lee);
      Visitor again = lee.inAnotherTab();
      again.visit("/sessions/" + lee.sessionId());
      again.field(NOTES).fill("From the other tab.");
      again.seesItSaved();

      lee.field(NOTES).fill("From the first tab.");
      lee.sees("This stage was also written somewhere else");
      lee.findsThePageAccessible();
      lee.click("Keep what is here");
      lee.seesItSaved();

      again.page().reload();
      assertThat(again.field(NOTES)).hasValue("From the first tab.");
    }
  }

  @Test
  void aSignInThatEndsCostsNoWord() {
    try (Visitor lee = visitor().enterAs("learner")) {
      start(lee);
      lee.context().clearCookies();
      lee.field(NOTES).fill("Typed after the sign-in had ended.");
      lee.sees("Your sign-in has ended");
      lee.findsThePageAccessible();
      lee.field("Password").fill("rehearsal-demo");
      lee.click("Sign in");

      lee.seesItSaved();
      lee.page().reload();
      assertThat(lee.field(NOTES)).hasValue("Typed after the sign-in had ended.");
    }
  }

  @Test
  void anInstructorWatchesACohortWithoutReloading() {
    try (Visitor ines = visitor().enterAs("instructor")) {
      ines.field("New cohort").fill("Evening class");
      ines.click("Create");
      ines.follow("Evening class");
      ines.seesHeading("Evening class");
      String joinCode = ines.page().locator("header code").first().textContent();

      Person lea = Person.register(rehearsal.api());
      String join = "{\"joinCode\":\"%s\"}".formatted(joinCode);
      lea.post(rehearsal.api(), "/api/cohort-memberships", join).expect(201);
      new Practice(lea).session(rehearsal.api());

      assertThat(tile(ines, "Stages handed in")).containsText("5");
      assertThat(tile(ines, "Learners")).containsText("1");
      ines.sees("Live, as of");
      ines.findsThePageAccessible();
      ines.hadNoTrouble();
    }
  }

  @Test
  void theKeyboardAloneIsEnoughToHandIn() {
    try (Visitor lee = visitor().enterAs("learner")) {
      start(lee);
      lee.field(NOTES).focus();
      lee.page().keyboard().type("Only keys.");
      lee.page().keyboard().press("Tab");
      assertThat(lee.page().locator(":focus")).hasText("Hand in and go on");
      lee.page().keyboard().press("Enter");

      lee.seesHeading("Estimate scale");
      lee.hadNoTrouble();
    }
  }

  @Test
  void theFirstPageComesCompressedAndIsKept() {
    try (Visitor somebody = visitor()) {
      List<Response> scripts = new CopyOnWriteArrayList<>();
      somebody.page().onResponse(scripts::add);
      somebody.visit("/");
      somebody.sees("Enter as learner");

      assertThat(scripts)
          .filteredOn(response -> response.url().endsWith(".js"))
          .isNotEmpty()
          .allSatisfy(
              script ->
                  assertThat(script.allHeaders())
                      .containsEntry("content-encoding", "gzip")
                      .containsEntry("cache-control", "max-age=31536000, public, immutable"));
    }
  }

  @Test
  void anAddressThatLeadsNowhereSaysSo() {
    try (Visitor lee = visitor().enterAs("learner")) {
      lee.visit("/nowhere");
      lee.seesHeading("There is nothing here");
      lee.findsThePageAccessible();
      lee.hadNoTrouble();
    }
  }

  private Visitor visitor() {
    return Visitor.of(chromium.browser(), rehearsal.origin());
  }

  /** A session without a clock, on its first stage. */
  private static void start(Visitor learner) {
    learner.page().getByLabel("Untimed").check();
    learner.click("Start");
    learner.seesHeading("Clarify requirements");
    assertThat(learner.sessionId()).isNotEmpty();
  }

  private static void handInNotes(Visitor learner, String stage, String button) {
    learner.seesHeading(stage);
    learner.field(NOTES).fill("100 million links a month are 40 writes a second: one primary.");
    learner.click(button);
  }

  private static Locator tile(Visitor instructor, String name) {
    return instructor
        .page()
        .locator("dl > div")
        .filter(new Locator.FilterOptions().setHasText(name))
        .locator("dd");
  }

  private static Locator.FilterOptions named(String name) {
    return new Locator.FilterOptions().setHasText(name);
  }
}
