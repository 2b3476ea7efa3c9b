package dev.rehearsal.session.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The address a request came from, as far as one household or machine can choose it: of an IPv6
 * address, the network.
 */
public record ClientAddress(InetAddress address) {

  private static final int IPV6_NETWORK_BYTES = 8;

  public static ClientAddress of(HttpServletRequest request) {
    return new ClientAddress(InetAddress.ofLiteral(request.getRemoteAddr()));
  }

  public boolean isLoopback() {
    return address.isLoopbackAddress();
  }

  /** What attempts are counted by. */
  public String network() {
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), IPV6_NETWORK_BYTES))
        : address.getHostAddress();
  }
}
