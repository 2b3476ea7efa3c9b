package dev.rehearsal.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rehearsal.testing.http.Api;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {
  @TempDir Path directory;

  @Test
  void losesNothingWhenItIsKilledInMidTraffic() throws Exception {
    LaunchedRehearsal killed = LaunchedRehearsal.start(directory, "--no-demo").awaitReady();
    Classroom classroom = Classroom.open(killed.api(), killed.administrator(), 3);
    List<Thread> learners =
        classroom.practices().stream()
            .map(each -> Thread.startVirtualThread(() -> each.untilNobodyAnswers(killed.api())))
            .toList();
    await().atMost(Duration.ofMinutes(1)).until(() -> classroom.handIns() >= 40);
    List<ProcessHandle> processes = killed.processes();

    killed.kill();
    for (Thread learner : learners) {
      learner.join();
    }

    try (LaunchedRehearsal again = LaunchedRehearsal.start(directory, "--no-demo").awaitReady()) {
      LaunchedRehearsal.awaitEnd(processes);
      Api api = again.api();
      classroom.practices().forEach(practice -> practice.repeatUnanswered(api));
      classroom.assertNothingIsLostOrCountedTwice(api, api);
    }
  }

  @Test
  void greetsWithAWayInAndStopsCleanlyWhenAsked() {
    LaunchedRehearsal rehearsal = LaunchedRehearsal.start(directory, "--demo").awaitReady();
    List<ProcessHandle> processes = rehearsal.processes();

    assertThat(rehearsal.output())
        .contains("http://localhost:", "learner@demo.rehearsal", "rehearsal-demo");
    assertThat(rehearsal.api().get("/", null).status()).isEqualTo(200);
    rehearsal.stop();

    LaunchedRehearsal.awaitEnd(processes);
    assertThat(directory.resolve("log/rehearsal.log")).content().doesNotContain(" ERROR ");
  }

  @Test
  void saysInOneLineWhyItDoesNotStart() throws Exception {
    Path file = Files.createFile(directory.resolve("file"));
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());

      assertThat(refusal(directory, "--bogus")).contains("Unknown option --bogus");
      assertThat(refusal(file.resolve("data"))).contains("cannot be written");
      assertThat(refusal(directory, "--port", port)).contains("127.0.0.1:" + port);
      assertThat(refusal(directory, "--server.address=0.0.0.0")).contains("--no-demo");
    }
  }

  @Test
  void refusesADataDirectoryThatIsInUse() {
    try (LaunchedRehearsal first = LaunchedRehearsal.start(directory).awaitReady()) {
      assertThat(refusal(first.dataDirectory())).contains("is in use by another Rehearsal");
    }
  }

  /** Returns the one line of trouble. */
  private static String refusal(Path dataDirectory, String... options) {
    LaunchedRehearsal refused = LaunchedRehearsal.start(dataDirectory, options);
    assertThat(refused.awaitExit()).isNotZero();
    List<String> trouble =
        refused.output().lines().filter(line -> !line.startsWith("Rehearsal is")).toList();
    assertThat(trouble).hasSize(1);
    return trouble.getFirst();
  }
}
