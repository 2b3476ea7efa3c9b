package dev.rehearsal.session.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

  @Test
  void countsAWholeIpv6NetworkAsOne() {
    assertThat(network("2001:db8:1:2::1")).isEqualTo(network("2001:db8:1:2:ffff::9"));
    assertThat(network("2001:db8:1:2::1")).isNotEqualTo(network("2001:db8:1:3::1"));
  }

  @Test
  void countsEachIpv4AddressByItself() {
    assertThat(network("192.0.2.1")).isNotEqualTo(network("192.0.2.2"));
  }

  private static String network(String address) {
    return new ClientAddress(InetAddress.ofLiteral(address)).network();
  }
}
