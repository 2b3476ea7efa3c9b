package dev.rehearsal.standalone;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.embedded.LoopbackPort;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ListeningTest {
  @Test
  void isRefusedWhereSomebodyElseListens() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> new Listening("127.0.0.1", other.getLocalPort(), true).requireFree())
          .isInstanceOf(LaunchException.class)
          .hasMessageContaining("127.0.0.1:" + other.getLocalPort())
          .hasMessageContaining("--port");
    }
  }

  @Test
  void onTheNetworkIsRefusedToTheDemonstration() {
    assertThatThrownBy(() -> new Listening("0.0.0.0", LoopbackPort.free(), true).requireFree())
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("--no-demo");
  }

  @Test
  void onTheNetworkIsFineWithoutIt() {
    assertThatNoException()
        .isThrownBy(() -> new Listening("0.0.0.0", LoopbackPort.free(), false).requireFree());
  }
}
