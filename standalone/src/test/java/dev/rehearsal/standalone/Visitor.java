package dev.rehearsal.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody in front of a browser of their own, who notices what the browser complains about. */
final class Visitor implements AutoCloseable {
  private static final double PATIENCE_MILLIS = 30_000;
  private static final List<String> WCAG_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Visitor(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text() + " " + message.location());
          }
        });
  }

  static Visitor of(Browser browser, URI origin) {
    return new Visitor(
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(origin.toString())
                // Colours on their way from one to another are neither.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 900)));
  }

  /** The same person in another tab. */
  Visitor inAnotherTab() {
    return new Visitor(context);
  }

  Visitor enterAs(String guest) {
    visit("/");
    click("Enter as " + guest);
    assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
        .containsText("Hello");
    return this;
  }

  /** With event streams a page never falls silent: its document is enough. */
  void visit(String path) {
    page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
  }

  void click(String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
  }

  void follow(String name) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  void sees(String text) {
    see(page.getByText(text).first());
  }

  /** The server has acknowledged what was written. */
  void seesItSaved() {
    see(page.getByText("Saved", new Page.GetByTextOptions().setExact(true)));
  }

  void seesHeading(String name) {
    see(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name)).first());
  }

  private void see(Locator expected) {
    try {
      assertThat(expected).isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
    } catch (AssertionError missing) {
      String instead = page.url() + " says:\n" + page.locator("body").innerText();
      throw new AssertionError(instead + "\n" + complaints, missing);
    }
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  /** Of the session that the page is about. */
  String sessionId() {
    page.waitForURL(Pattern.compile(".*/sessions/[0-9a-f-]{36}.*"));
    return URI.create(page.url()).getPath().split("/")[2];
  }

  /** By WCAG 2.2 AA, in both sets of colours. */
  void findsThePageAccessible() {
    for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
      List<Rule> violations = new AxeBuilder(page).withTags(WCAG_AA).analyze().getViolations();
      assertThat(violations)
          .as("%s in %s", page.url(), colours)
          .extracting(rule -> rule.getId() + ": " + rule.getNodes())
          .isEmpty();
    }
  }

  /** The browser reported no error on the way. */
  void hadNoTrouble() {
    assertThat(complaints).isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }
}
