package dev.rehearsal.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a PostgreSQL server and the programs that fit them.
 *
 * @param programs the directory with {@code bin}
 * @param data the cluster's own directory
 * @param password the superuser's
 */
record PostgresCluster(Path programs, UnprivilegedUser user, Path data, String password) {
  private static final List<String> SETTINGS =
      List.of(
          // A socket file's path is limited to about 100 characters, and TCP is enough.
          "unix_socket_directories=",
          "fsync=on",
          "max_connections=100",
          "shared_buffers=64MB",
          "max_wal_size=512MB",
          "timezone=UTC",
          "log_timezone=UTC",
          "lc_messages=C");

  /** Takes the cluster in {@code home}, or makes one there in a single step. */
  static PostgresCluster in(Path home, Programs programs, String superuser) throws IOException {
    Path unpacked = programs.postgres();
    Path data = home.resolve("data");
    String password = Secret.at(home.resolve("password"));
    UnprivilegedUser user = UnprivilegedUser.toRun(unpacked.resolve("bin/postgres"), home);
    PostgresCluster cluster = new PostgresCluster(unpacked, user, data, password);
    if (Files.isDirectory(data)) {
      cluster.requireSameVersion();
      cluster.awaitLeftover();
    }
    FileTree.chown(home, user.uid());
    if (!Files.isDirectory(data)) {
      cluster.init(home, superuser);
    }
    return cluster;
  }

  List<String> serverCommand(String host, int port) {
    List<String> command = new ArrayList<>(List.of(program("postgres"), "-D", data.toString()));
    command.addAll(List.of("-c", "listen_addresses=" + host, "-c", "port=" + port));
    SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
    return user.command(command);
  }

  /** Nothing of a former run must be left when the server starts. */
  void awaitLeftover() {
    Leftover.await(data, "postmaster.pid");
  }

  private void init(Path home, String superuser) throws IOException {
    Path draft = home.resolve("data.new");
    Path log = home.resolve("initdb.log");
    FileTree.delete(draft);
    List<String> command =
        List.of(
            program("initdb"),
            "--pgdata=" + draft,
            "--username=" + superuser,
            "--pwfile=" + home.resolve("password"),
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--data-checksums");
    if (Shell.run(user.command(command), log) != 0) {
      throw new EmbeddedException(
          "PostgreSQL cannot make its cluster: "
              + Files.readString(log).strip().lines().reduce("", (_, line) -> line)
              + " ("
              + log
              + ")");
    }
    Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private void requireSameVersion() throws IOException {
    String has = Files.readString(data.resolve("PG_VERSION")).strip();
    Path own = programs.resolve("share/postgresql/postgres.bki");
    String wants =
        Files.readString(own).lines().findFirst().orElse("").replace("# PostgreSQL ", "");
    if (!has.equals(wants)) {
      throw new EmbeddedException(
          "The data in %s is of PostgreSQL %s, but this Rehearsal brings %s: upgrade it first"
              .formatted(data, has, wants));
    }
  }

  private String program(String name) {
    return programs.resolve("bin").resolve(name).toString();
  }
}
