package dev.rehearsal.platform.tracing;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hands a trace over from one service to the next in an event header. Safe for several threads. */
public final class Traces {

  private final Tracer tracer;

  Traces(Tracer tracer) {
    this.tracer = tracer;
  }

  /** The W3C traceparent of the work under way, sampled or not; null outside any trace. */
  public @Nullable String current() {
    Span span = tracer.currentSpan();
    if (span == null) {
      return null;
    }
    TraceContext context = span.context();
    String header =
        new TraceParent(context.traceId(), context.spanId(), Boolean.TRUE.equals(context.sampled()))
            .toString();
    // A tracer that does nothing has spans without an id.
    return TraceParent.parse(header) == null ? null : header;
  }

  /** Does the work in a span of the trace that the header names, or in a new trace without one. */
  public <T> T continuing(@Nullable String traceParent, String spanName, Supplier<T> work) {
    Span span = start(TraceParent.parse(traceParent), spanName);
    try (Tracer.SpanInScope _ = tracer.withSpan(span)) {
      return work.get();
    } catch (RuntimeException failure) {
      span.error(failure);
      throw failure;
    } finally {
      span.end();
    }
  }

  private Span start(@Nullable TraceParent parent, String spanName) {
    Span.Builder builder = tracer.spanBuilder().name(spanName);
    if (parent == null) {
      return builder.start();
    }
    TraceContext context =
        tracer
            .traceContextBuilder()
            .traceId(parent.traceId())
            .spanId(parent.spanId())
            .sampled(parent.sampled())
            .build();
    return builder.setParent(context).start();
  }
}
