package dev.rehearsal.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;

/** Where the services are going to listen. */
record Listening(String address, int port, boolean demo) {

  static Listening at(Environment environment) {
    return new Listening(
        environment.getRequiredProperty("server.address"),
        environment.getRequiredProperty("server.port", Integer.class),
        environment.getRequiredProperty("rehearsal.session.demo.enabled", Boolean.class));
  }

  /**
   * Looks before everything is started in vain.
   *
   * @throws LaunchException if the services could not listen there, or must not
   */
  void requireFree() {
    InetAddress host = host();
    if (demo && !host.isLoopbackAddress()) {
      throw new LaunchException(
          "The demonstration has published passwords and is for this machine only:"
              + " add --no-demo to listen on "
              + address);
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, port));
    } catch (IOException e) {
      throw new LaunchException(
          "Cannot listen on %s:%d (%s): choose another port with --port"
              .formatted(address, port, e.getMessage()));
    }
  }

  private InetAddress host() {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new LaunchException("There is no address " + address + " to listen on");
    }
  }
}
