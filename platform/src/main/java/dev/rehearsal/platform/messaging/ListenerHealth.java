package dev.rehearsal.platform.messaging;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Down when a listener has died: an error can end a consumer without a word anywhere else. */
final class ListenerHealth implements HealthIndicator {

  private final KafkaListenerEndpointRegistry registry;

  ListenerHealth(KafkaListenerEndpointRegistry registry) {
    this.registry = registry;
  }

  @Override
  public Health health() {
    List<String> dead =
        registry.getAllListenerContainers().stream()
            .filter(container -> !container.isRunning() || !container.isInExpectedState())
            .map(MessageListenerContainer::getListenerId)
            .toList();
    return dead.isEmpty() ? Health.up().build() : Health.down().withDetail("stopped", dead).build();
  }
}
