package dev.rehearsal.embedded;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of this machine's loopback address. */
public final class LoopbackPort {
  // Below the ports that operating systems give to outgoing connections, which could otherwise
  // take a port in the moment before the server does.
  private static final int LOWEST = 20_000;
  private static final int HIGHEST = 32_000;
  private static final int ATTEMPTS = 1_000;

  private LoopbackPort() {}

  /** A port nobody listens on now. */
  public static int free() {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
      if (isFree(port)) {
        return port;
      }
    }
    throw new EmbeddedException("No free port on " + EmbeddedPart.HOST);
  }

  /** Whether {@code port} can be listened on now. */
  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(EmbeddedPart.HOST, port), 1);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
