package dev.rehearsal.platform.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import org.junit.jupiter.api.Test;

class TracesTest {

  @Test
  void handsOnATraceThatIsNotSampled() {
    Tracer tracer = tracer(Sampler.alwaysOff());
    Span span = tracer.nextSpan().start();
    try (Tracer.SpanInScope _ = tracer.withSpan(span)) {
      assertThat(new Traces(tracer).current())
          .isEqualTo("00-" + span.context().traceId() + "-" + span.context().spanId() + "-00");
    }
  }

  @Test
  void goesOnInTheTraceItIsHanded() {
    Traces traces = new Traces(tracer(Sampler.alwaysOn()));
    String handed = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    String current = traces.continuing(handed, "work", () -> String.valueOf(traces.current()));

    assertThat(current).startsWith("00-0af7651916cd43dd8448eb211c80319c-").endsWith("-01");
  }

  @Test
  void hasNothingToHandOnOutsideATraceOrWithoutATracer() {
    assertThat(new Traces(tracer(Sampler.alwaysOn())).current()).isNull();
    Traces none = new Traces(Tracer.NOOP);
    assertThat(none.continuing(null, "work", () -> String.valueOf(none.current())))
        .isEqualTo("null");
  }

  private static Tracer tracer(Sampler sampler) {
    return new OtelTracer(
        SdkTracerProvider.builder().setSampler(sampler).build().get("test"),
        new OtelCurrentTraceContext(),
        _ -> {});
  }
}
