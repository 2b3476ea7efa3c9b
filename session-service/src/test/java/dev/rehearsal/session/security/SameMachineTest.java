package dev.rehearsal.session.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SameMachineTest {

  private final SameMachine sameMachine = new SameMachine();
  private final MockHttpServletRequest request = new MockHttpServletRequest();

  @Test
  void isABrowserOnLoopbackByEitherName() {
    request.setRemoteAddr("127.0.0.1");
    assertThat(sameMachine.matches(request)).isTrue();

    request.setRemoteAddr("0:0:0:0:0:0:0:1");
    request.setServerName("127.0.0.1");
    assertThat(sameMachine.matches(request)).isTrue();
  }

  @Test
  void isNobodyFromElsewhere() {
    request.setRemoteAddr("192.0.2.7");
    assertThat(sameMachine.matches(request)).isFalse();
  }

  @Test
  void isNobodyWhomALocalProxyPassesOn() {
    request.addHeader("X-Forwarded-For", "192.0.2.7");
    assertThat(sameMachine.matches(request)).isFalse();
  }

  @Test
  void isNoPageWhoseNameWasReboundToLoopback() {
    request.setServerName("evil.example");
    assertThat(sameMachine.matches(request)).isFalse();
  }
}
