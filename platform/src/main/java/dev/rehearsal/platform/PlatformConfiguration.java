package dev.rehearsal.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rehearsal.platform.messaging.MessagingConfiguration;
import dev.rehearsal.platform.security.SecurityConfiguration;
import dev.rehearsal.platform.tracing.TracingConfiguration;
import dev.rehearsal.platform.web.WebConfiguration;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything of this module. Services that share an application context share it. */
@Configuration(proxyBeanMethods = false)
@Import({
  MessagingConfiguration.class,
  SecurityConfiguration.class,
  TracingConfiguration.class,
  WebConfiguration.class
})
public class PlatformConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** Time-ordered ids (UUID version 7). */
  @Bean
  NoArgGenerator ids() {
    return Generators.timeBasedEpochGenerator();
  }
}
