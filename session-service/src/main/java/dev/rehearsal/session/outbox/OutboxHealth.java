package dev.rehearsal.session.outbox;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says when events wait too long or a key is held back. It is no part of readiness: learners hand
 * in all the same, and taking the instance out of service would help nobody.
 */
@Component("outboxHealthIndicator")
class OutboxHealth implements HealthIndicator {

  private final OutboxDepth depth;
  private final HeldBack heldBack;
  private final OutboxSettings settings;

  OutboxHealth(OutboxDepth depth, HeldBack heldBack, OutboxSettings settings) {
    this.depth = depth;
    this.heldBack = heldBack;
    this.settings = settings;
  }

  @Override
  public Health health() {
    OutboxDepth.Sample sample = depth.sample();
    boolean well = sample.age().compareTo(settings.worryAfter()) < 0 && heldBack.keys().isEmpty();
    return (well ? Health.up() : Health.down())
        .withDetail("waiting", sample.rows())
        .withDetail("oldestSeconds", sample.age().toSeconds())
        .withDetail("heldBack", heldBack.keys())
        .build();
  }
}
