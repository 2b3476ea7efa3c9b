package dev.rehearsal.embedded;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A Redis server with an append-only file, synced every second, and a password. */
public final class EmbeddedRedis implements EmbeddedPart {
  private static final String NAME = "Redis";
  private static final String PID_FILE = "redis.pid";
  private static final Duration START = Duration.ofMinutes(1);

  private final int port;
  private final String password;
  private final KeptAlive server;

  private EmbeddedRedis(int port, String password, KeptAlive server) {
    this.port = port;
    this.password = password;
    this.server = server;
  }

  /**
   * Starts a server and returns when it answers, its data loaded.
   *
   * @param directory where its data is, or will be
   * @throws EmbeddedException if it does not start
   */
  public static EmbeddedRedis start(Path directory, Programs programs) {
    int port = LoopbackPort.free();
    try {
      Path home = PrivateDirectory.at(directory);
      Path configuration = home.resolve("redis.conf");
      String password = Secret.at(home.resolve("password"));
      Secret.writePrivately(configuration, configuration(home, port, password));
      List<String> command = List.of(programs.redisServer().toString(), configuration.toString());
      return new EmbeddedRedis(
          port, password, new KeptAlive(() -> process(home, port, password, command)));
    } catch (IOException e) {
      throw new EmbeddedException(NAME + " cannot be started in " + directory + ": " + e, e);
    }
  }

  /** The address with the password, as clients take it. */
  public URI uri() {
    return URI.create("redis://:%s@%s:%d".formatted(password, HOST, port));
  }

  public String password() {
    return password;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public CompletableFuture<String> onExit() {
    return server.onExit();
  }

  @Override
  public void close() {
    server.stop();
  }

  private static SupervisedProcess process(
      Path home, int port, String password, List<String> command) {
    Leftover.await(home, PID_FILE);
    SupervisedProcess process =
        SupervisedProcess.start(NAME, "TERM", home.resolve("redis.log"), command);
    Readiness.await(NAME, START, process, () -> answersPing(port, password));
    return process;
  }

  private static String configuration(Path home, int port, String password) {
    return """
    bind %s
    port %d
    protected-mode yes
    requirepass %s
    dir "%s"
    pidfile "%s"
    # Leave the command line as it is: a later run recognises this server by it.
    set-proc-title no
    appendonly yes
    appendfsync everysec
    save ""
    maxmemory-policy noeviction
    """
        .formatted(HOST, port, password, home, home.resolve(PID_FILE));
  }

  /** While it loads its data Redis answers every command with an error. */
  private static boolean answersPing(int port, String password) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(HOST, port), 1_000);
      socket.setSoTimeout(1_000);
      socket
          .getOutputStream()
          .write("AUTH %s\r\nPING\r\n".formatted(password).getBytes(StandardCharsets.US_ASCII));
      String expected = "+OK\r\n+PONG\r\n";
      byte[] answer = socket.getInputStream().readNBytes(expected.length());
      return new String(answer, StandardCharsets.US_ASCII).equals(expected);
    } catch (IOException e) {
      return false;
    }
  }
}
