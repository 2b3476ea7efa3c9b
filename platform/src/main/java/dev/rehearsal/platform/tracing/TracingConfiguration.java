package dev.rehearsal.platform.tracing;

import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Works without a tracer as well: then there is no trace to carry. */
@Configuration(proxyBeanMethods = false)
public class TracingConfiguration {

  @Bean
  Traces traces(ObjectProvider<Tracer> tracer) {
    return new Traces(tracer.getIfAvailable(() -> Tracer.NOOP));
  }
}
