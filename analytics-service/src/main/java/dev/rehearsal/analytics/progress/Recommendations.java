package dev.rehearsal.analytics.progress;

import dev.rehearsal.analytics.track.SessionTrack;
import dev.rehearsal.content.Pattern;
import dev.rehearsal.content.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to practise next, each with its reason: the problems that went badly last time, then those
 * of a pattern never tried, then those never tried, the easier first; and if nothing of that is
 * left, the one that was practised longest ago. Only problems that there are.
 */
final class Recommendations {

  private static final int MOST = 3;
  private static final int WENT_BADLY = 60;

  private Recommendations() {}

  /**
   * @param sessions the oldest first
   */
  static List<Progress.Recommendation> of(
      List<SessionTrack> sessions, List<Problem> problems, Instant now) {
    Map<String, SessionTrack> last = new HashMap<>();
    sessions.forEach(session -> last.put(session.session().problemId(), session));
    List<Progress.Recommendation> all = new ArrayList<>(wentBadly(problems, last));
    all.addAll(neverTried(problems, last));
    if (all.isEmpty()) {
      all.addAll(longestAgo(problems, last, now));
    }
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private static List<Progress.Recommendation> wentBadly(
      List<Problem> problems, Map<String, SessionTrack> last) {
    record Result(Problem problem, int points) {}
    List<Result> results = new ArrayList<>();
    for (Problem problem : problems) {
      SessionTrack session = last.get(problem.id());
      if (session != null && session.score() != null && session.score().points() < WENT_BADLY) {
        results.add(new Result(problem, session.score().points()));
      }
    }
    return results.stream()
        .sorted(Comparator.comparingInt(Result::points))
        .map(
            result ->
                new Progress.Recommendation(
                    result.problem().id(),
                    "Your last result was %d points: practise it again."
                        .formatted(result.points())))
        .toList();
  }

  private static List<Progress.Recommendation> neverTried(
      List<Problem> problems, Map<String, SessionTrack> last) {
    Set<Pattern> tried =
        problems.stream()
            .filter(problem -> last.containsKey(problem.id()))
            .map(Problem::pattern)
            .collect(Collectors.toSet());
    return problems.stream()
        .filter(problem -> !last.containsKey(problem.id()))
        .sorted(
            Comparator.comparing((Problem problem) -> tried.contains(problem.pattern()))
                .thenComparing(Problem::difficulty))
        .map(problem -> new Progress.Recommendation(problem.id(), why(problem, tried)))
        .toList();
  }

  private static String why(Problem problem, Set<Pattern> tried) {
    String pattern = problem.pattern().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return tried.contains(problem.pattern())
        ? "You have not tried this %s problem yet.".formatted(pattern)
        : "You have not tried a problem of the pattern %s yet.".formatted(pattern);
  }

  private static List<Progress.Recommendation> longestAgo(
      List<Problem> problems, Map<String, SessionTrack> last, Instant now) {
    record Practised(Problem problem, long at) {}
    List<Practised> practised = new ArrayList<>();
    for (Problem problem : problems) {
      SessionTrack session = last.get(problem.id());
      if (session != null) {
        practised.add(new Practised(problem, session.session().startedAt()));
      }
    }
    return practised.stream()
        .min(Comparator.comparingLong(Practised::at))
        .map(
            oldest ->
                new Progress.Recommendation(
                    oldest.problem().id(), "You practised it %s.".formatted(ago(oldest.at(), now))))
        .stream()
        .toList();
  }

  private static String ago(long at, Instant now) {
    long days = Duration.between(Instant.ofEpochMilli(at), now).toDays();
    return days < 1 ? "within the last day" : days == 1 ? "a day ago" : days + " days ago";
  }
}
