package dev.rehearsal.platform.messaging;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

/** Creates the topics as soon as there is a broker: a service starts without one and catches up. */
final class TopicCreation implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(TopicCreation.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final KafkaAdmin admin;
  private volatile boolean running;

  TopicCreation(KafkaAdmin admin) {
    this.admin = admin;
  }

  /** Before the listeners, which look for their topics when they start. */
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }

  @Override
  public void start() {
    running = true;
    if (!admin.initialize()) {
      log.warn("Kafka does not answer; topics are created when it does");
      Thread.ofVirtual().name("topic-creation").start(this::keepTrying);
    }
  }

  private void keepTrying() {
    try {
      do {
        Thread.sleep(PAUSE);
      } while (running && !admin.initialize());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
