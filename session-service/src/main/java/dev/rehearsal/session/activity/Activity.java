package dev.rehearsal.session.activity;

import dev.rehearsal.events.ActivityEvent.StageActivity;
import dev.rehearsal.events.EventCodec;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.stereotype.Component;

/**
 * Passes signs of life on to Kafka, outside the request and without the outbox: one that is lost
 * costs nothing. Never waits and never fails, whatever becomes of the broker.
 */
@Component
public class Activity {

  private static final Logger log = LoggerFactory.getLogger(Activity.class);
  private static final int MOST_WAITING = 1_000;

  private final EventCodec codec = new EventCodec("/session-service");
  private final ProducerFactory<String, byte[]> producers;
  private final ThreadPoolExecutor sender =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          Thread.ofVirtual().name("activity").factory(),
          new ThreadPoolExecutor.DiscardPolicy());

  Activity(@Qualifier(ActivityConfiguration.PRODUCERS) ProducerFactory<String, byte[]> producers) {
    this.producers = producers;
  }

  public void report(StageActivity sign) {
    sender.execute(() -> send(sign));
  }

  private void send(StageActivity sign) {
    try {
      producers.createProducer().send(codec.record(sign, null));
    } catch (RuntimeException lost) {
      log.debug("A sign of life is lost: {}", lost.toString());
    }
  }

  @PreDestroy
  void stop() {
    sender.shutdownNow();
  }
}
