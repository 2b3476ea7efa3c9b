package dev.rehearsal.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** How one broker that is all there is has to be set. */
final class KafkaSettings {
  static final int NODE_ID = 1;
  static final String CONTROLLER = "CONTROLLER";

  private static final String MAX_RECORD = Integer.toString(4 * 1024 * 1024);

  private KafkaSettings() {}

  static Properties of(Path home, String host, int port, int controllerPort) {
    Properties settings = new Properties();
    settings.putAll(identity(home, host, port, controllerPort));
    settings.putAll(ALONE);
    settings.putAll(QUICK);
    settings.putAll(SMALL);
    settings.put("message.max.bytes", MAX_RECORD);
    settings.put("replica.fetch.max.bytes", MAX_RECORD);
    // A topic with default settings would hide a misspelt name.
    settings.put("auto.create.topics.enable", "false");
    return settings;
  }

  private static Map<String, String> identity(Path home, String host, int port, int controller) {
    return Map.of(
        "process.roles", "broker,controller",
        "node.id", Integer.toString(NODE_ID),
        "controller.quorum.voters", "%d@%s:%d".formatted(NODE_ID, host, controller),
        "controller.listener.names", CONTROLLER,
        "listeners",
            "PLAINTEXT://%s:%d,%s://%s:%d".formatted(host, port, CONTROLLER, host, controller),
        "advertised.listeners", "PLAINTEXT://%s:%d".formatted(host, port),
        "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,%s:PLAINTEXT".formatted(CONTROLLER),
        "log.dirs", home.toString());
  }

  /**
   * Acknowledged means on disk. There is no second broker to get a lost page back from, and the
   * outbox forgets a record once it is acknowledged. It costs about 3 ms a batch, which is nothing
   * to a class that hands in, but keeps one broker to some thousand records a second.
   */
  static final Map<String, String> ON_DISK = Map.of("log.flush.interval.messages", "1");

  /** There is no second broker to replicate to. */
  private static final Map<String, String> ALONE =
      Map.of(
          "default.replication.factor", "1",
          "min.insync.replicas", "1",
          "offsets.topic.replication.factor", "1",
          "transaction.state.log.replication.factor", "1",
          "transaction.state.log.min.isr", "1",
          "share.coordinator.state.topic.replication.factor", "1",
          "share.coordinator.state.topic.min.isr", "1");

  private static final Map<String, String> QUICK =
      Map.of(
          // The default of 5 ms is most of the time a commit of offsets takes.
          "group.coordinator.append.linger.ms", "0",
          "group.initial.rebalance.delay.ms", "0",
          "add.partitions.to.txn.retry.backoff.ms", "1",
          // After a kill -9 the broker waits until its former self counts as gone. A shorter
          // timeout fenced a broker that was merely busy.
          "broker.session.timeout.ms", "4000",
          "broker.heartbeat.interval.ms", "500");

  private static final Map<String, String> SMALL =
      Map.of(
          "offsets.topic.num.partitions", "6",
          "transaction.state.log.num.partitions", "6",
          "share.coordinator.state.topic.num.partitions", "1",
          "log.cleaner.dedupe.buffer.size", "2097152",
          "num.network.threads", "2",
          "num.io.threads", "4",
          "num.recovery.threads.per.data.dir", "2",
          "background.threads", "2");
}
