package dev.rehearsal.session.outbox;

import dev.rehearsal.session.SessionMetric;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.stereotype.Component;

/**
 * Moves events from the outbox to Kafka: read a batch of the shards owned, send it, delete what was
 * acknowledged. Killed in between, it sends some again, never skips one: consumers know an event by
 * its id and its session version.
 */
@Component
class Relay implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Relay.class);
  private static final Duration STOPPING = Duration.ofSeconds(3);

  private final DataSource source;
  private final ProducerFactory<String, byte[]> producers;
  private final Nudge nudge;
  private final HeldBack heldBack;
  private final OutboxSettings settings;
  private final Counter relayed;
  private volatile boolean running;
  private @Nullable Thread thread;

  Relay(
      DataSource source,
      @Qualifier(OutboxConfiguration.PRODUCERS) ProducerFactory<String, byte[]> producers,
      Nudge nudge,
      HeldBack heldBack,
      OutboxSettings settings,
      MeterRegistry meters) {
    this.source = source;
    this.producers = producers;
    this.nudge = nudge;
    this.heldBack = heldBack;
    this.settings = settings;
    this.relayed = SessionMetric.OUTBOX_RELAYED.counter(meters);
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofVirtual().name("outbox-relay").start(this::run);
  }

  private void run() {
    Pause pause = Pause.first(settings);
    while (running) {
      try (OutboxConnection connection = OutboxConnection.open(source)) {
        pause = Pause.first(settings);
        relayOver(connection);
      } catch (InterruptedException stopped) {
        return;
      } catch (SQLException | RuntimeException failure) {
        log.warn("The relay lost its connection and takes a new one: {}", failure.toString());
        pause = pause.longer(settings);
        if (!sleep(pause)) {
          return;
        }
      }
    }
  }

  private void relayOver(OutboxConnection connection) throws SQLException, InterruptedException {
    Shards shards = new Shards(settings.shards());
    Sender sender = new Sender(producers.createProducer());
    Pause brokerPause = Pause.first(settings);
    long rebalanced = System.nanoTime() - settings.rebalance().toNanos();
    heldBack.clear();
    while (running) {
      if (System.nanoTime() - rebalanced >= settings.rebalance().toNanos()) {
        shards.rebalance(connection);
        rebalanced = System.nanoTime();
      }
      List<OutboxRow> rows = connection.next(shards.owned(), heldBack.now(), settings);
      if (rows.isEmpty()) {
        nudge.await(settings.poll());
        continue;
      }
      Delivery delivery = sender.deliver(rows);
      settle(connection, delivery);
      if (delivery.needsNewProducer()) {
        producers.reset();
        sender = new Sender(producers.createProducer());
      }
      if (delivery.brokerAway()) {
        brokerPause = brokerPause.longer(settings);
        log.warn("Kafka does not take events; trying again in {}", brokerPause.length());
        Thread.sleep(brokerPause.length());
      } else {
        brokerPause = Pause.first(settings);
        delivery.failed().forEach(heldBack::add);
      }
    }
  }

  private void settle(OutboxConnection connection, Delivery delivery) throws SQLException {
    if (!delivery.sent().isEmpty()) {
      connection.delete(delivery.sentIds());
      relayed.increment(delivery.sent().size());
      heldBack.release(delivery.sentKeys());
    }
  }

  private static boolean sleep(Pause pause) {
    try {
      Thread.sleep(pause.length());
      return true;
    } catch (InterruptedException stopped) {
      return false;
    }
  }

  @Override
  public void stop() {
    running = false;
    nudge.give();
    Thread relaying = thread;
    if (relaying == null) {
      return;
    }
    try {
      if (!relaying.join(STOPPING)) {
        relaying.interrupt();
      }
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** After the web server, so that the last hand-ins still leave. */
  @Override
  public int getPhase() {
    return 0;
  }
}
