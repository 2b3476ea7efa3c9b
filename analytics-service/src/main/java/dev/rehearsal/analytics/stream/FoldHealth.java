package dev.rehearsal.analytics.stream;

import dev.rehearsal.analytics.store.RedisAwayException;
import dev.rehearsal.analytics.store.RedisLink;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up when Redis answers and every consumer runs and is in step with it. */
final class FoldHealth implements HealthIndicator {

  private final RedisLink redis;
  private final FoldContainers fold;
  private final ActivityContainer activity;

  FoldHealth(RedisLink redis, FoldContainers fold, ActivityContainer activity) {
    this.redis = redis;
    this.fold = fold;
    this.activity = activity;
  }

  @Override
  public Health health() {
    boolean redisAnswers = redisAnswers();
    boolean foldInStep = fold.areInStep();
    boolean activityRuns = activity.isRunning();
    return (redisAnswers && foldInStep && activityRuns ? Health.up() : Health.down())
        .withDetail("redis", redisAnswers ? "answers" : "away")
        .withDetail("fold", foldInStep ? "in step" : "stopped or catching up with Redis")
        .withDetail("activity", activityRuns ? "running" : "stopped")
        .build();
  }

  private boolean redisAnswers() {
    try {
      redis.call(commands -> commands.ping());
      return true;
    } catch (RedisAwayException away) {
      return false;
    }
  }
}
