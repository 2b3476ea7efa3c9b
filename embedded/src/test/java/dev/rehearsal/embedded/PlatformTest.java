package dev.rehearsal.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlatformTest {
  @Test
  void isKnownByTheNamesJavaGivesIt() {
    assertThat(Platform.of("Linux", "amd64")).isEqualTo(Platform.LINUX_X86_64);
    assertThat(Platform.of("Linux", "aarch64")).isEqualTo(Platform.LINUX_ARM_64);
    assertThat(Platform.of("Mac OS X", "x86_64")).isEqualTo(Platform.MACOS_X86_64);
    assertThat(Platform.of("Mac OS X", "aarch64")).isEqualTo(Platform.MACOS_ARM_64);
  }

  @Test
  void withoutProgramsIsRefused() {
    assertThatThrownBy(() -> Platform.of("Windows 11", "amd64"))
        .hasMessageContaining("Windows 11 on amd64");
  }
}
