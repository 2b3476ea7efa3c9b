package dev.rehearsal.session.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.session.RunningService;
import dev.rehearsal.testing.http.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAppTest extends RunningService {

  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sign-in", "/sessions/01900000-0000-7000-8000-000000000001"})
  void answersItsOwnAddressesWithItsFirstPage(String address) {
    Answer page = visit(address).expect(200);

    assertThat(page.body()).contains("The app");
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'");
  }

  @Test
  void letsBrowsersKeepWhatIsNamedByItsContent() {
    Answer script = api().get("/assets/app-1a2b3c.js", null).expect(200);

    assertThat(script.header("Content-Type")).startsWith("text/javascript");
    assertThat(script.header("Cache-Control")).contains("immutable").contains("max-age=31536000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assets/gone.js", "/v3/nothing", "/.well-known/nothing", "/assets"})
  void isNoAnswerToWhatIsMissingElsewhere(String address) {
    assertThat(visit(address).expect(404).body()).doesNotContain("The app");
  }

  @Test
  void isNoAnswerToPrograms() {
    api().send("GET", "/sessions/1", null, null, Map.of("Accept", "application/json")).expect(404);
    assertThat(visit("/api/nothing").expect(401).body()).doesNotContain("The app");
  }

  private Answer visit(String address) {
    return api().send("GET", address, null, null, Map.of("Accept", BROWSER));
  }
}
