package dev.rehearsal.embedded;

import java.util.Locale;

/** A machine for which the programs are at hand, and what they are called in their archives. */
enum Platform {
  LINUX_X86_64("postgres-linux-x86_64.txz", "redis-server-6.2.6-v5-linux-amd64"),
  LINUX_ARM_64("postgres-linux-arm_64.txz", "redis-server-6.2.7-linux-arm64"),
  MACOS_X86_64("postgres-darwin-x86_64.txz", "redis-server-6.2.6-v5-darwin-amd64"),
  MACOS_ARM_64("postgres-darwin-arm_64.txz", "redis-server-6.2.6-v5-darwin-arm64");

  private final String postgresArchive;
  private final String redisServer;

  Platform(String postgresArchive, String redisServer) {
    this.postgresArchive = postgresArchive;
    this.redisServer = redisServer;
  }

  static Platform current() {
    return of(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  static Platform of(String osName, String osArch) {
    String system = osName.toLowerCase(Locale.ROOT);
    boolean arm = osArch.equals("aarch64");
    boolean intel = osArch.equals("amd64") || osArch.equals("x86_64");
    if (system.startsWith("linux") && (arm || intel)) {
      return arm ? LINUX_ARM_64 : LINUX_X86_64;
    }
    if (system.startsWith("mac") && (arm || intel)) {
      return arm ? MACOS_ARM_64 : MACOS_X86_64;
    }
    throw new EmbeddedException(
        "No embedded PostgreSQL and Redis for %s on %s: give external ones"
            .formatted(osName, osArch));
  }

  String postgresArchive() {
    return postgresArchive;
  }

  String redisServer() {
    return redisServer;
  }
}
