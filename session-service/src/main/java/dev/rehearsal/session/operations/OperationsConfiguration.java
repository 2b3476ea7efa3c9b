package dev.rehearsal.session.operations;

import dev.rehearsal.platform.messaging.KafkaClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the desk; its producer is its own, apart from the relay's. */
@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {

  @Bean
  DeadLetterDesk sessionDeadLetterDesk(KafkaClients clients) {
    return new DeadLetterDesk(clients);
  }
}
