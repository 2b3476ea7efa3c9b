package dev.rehearsal.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.testing.http.Answer;
import org.junit.jupiter.api.Test;

class OpenApiTest extends RunningService {

  @Test
  void describesTheWholeApi() {
    Answer document = api().get("/v3/api-docs", null).expect(200);

    assertThat(document.at("/openapi")).startsWith("3.1");
    assertThat(document.json().at("/paths").propertyNames())
        .contains(
            "/api/sessions",
            "/api/sessions/{id}",
            "/api/sessions/{id}/stages/{stageId}/draft",
            "/api/sessions/{id}/stages/{stageId}/completion",
            "/api/sessions/{id}/stages/{stageId}/revision",
            "/api/sessions/{id}/abandonment",
            "/api/sessions/{id}/scorecard",
            "/api/sessions/{id}/events",
            "/api/frameworks",
            "/api/problems/{id}");
  }

  @Test
  void hidesWhoCallsFromTheParameters() {
    Answer document = api().get("/v3/api-docs", null).expect(200);

    assertThat(document.json().at("/paths/~1api~1sessions/get/parameters").toString())
        .contains("cursor", "limit")
        .doesNotContain("caller");
  }
}
