package dev.rehearsal.scoring.judging;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ProducerFactory;

/**
 * Opens every transactional producer before the listeners start. That ends the transactions a
 * killed run left open, which would hold back readers of the scores until they time out.
 */
final class TransactionWarmUp implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(TransactionWarmUp.class);

  private final ProducerFactory<String, byte[]> producers;
  private final int workers;
  private volatile boolean running;

  TransactionWarmUp(ProducerFactory<String, byte[]> producers, int workers) {
    this.producers = producers;
    this.workers = workers;
  }

  @Override
  public void start() {
    running = true;
    List<Producer<String, byte[]>> opened = new ArrayList<>();
    try {
      for (int worker = 0; worker < workers; worker++) {
        opened.add(producers.createProducer());
      }
    } catch (KafkaException away) {
      log.warn("Kafka does not answer; open transactions of an earlier run end by their timeout");
    } finally {
      // Closing hands them back to the factory's cache, where the listeners find them.
      opened.forEach(Producer::close);
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

  /** After the topics are created, before the listeners. */
  @Override
  public int getPhase() {
    return 0;
  }
}
