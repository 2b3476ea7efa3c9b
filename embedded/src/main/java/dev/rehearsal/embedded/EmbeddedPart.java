package dev.rehearsal.embedded;

import java.util.concurrent.CompletableFuture;

/** A running server on loopback. Safe for use by several threads. */
public sealed interface EmbeddedPart extends AutoCloseable
    permits EmbeddedKafka, EmbeddedPostgres, EmbeddedRedis {
  /** The only address an embedded part listens on. */
  String HOST = "127.0.0.1";

  /** What people call it. */
  String name();

  int port();

  /** Completed once the server has ended, asked or not, with how it ended in one line. */
  CompletableFuture<String> onExit();

  /** Stops the server and waits until it is gone; harmless when it is already. */
  @Override
  void close();
}
