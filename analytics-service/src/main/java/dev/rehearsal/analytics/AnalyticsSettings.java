package dev.rehearsal.analytics;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How events are folded and dashboards are shown.
 *
 * @param namespace what every key in Redis begins with
 * @param generation another one is folded anew from Kafka, beside the old
 * @param slots into how many parts the dashboards are spread; another number is folded anew as well
 * @param redisTimeout of a round trip
 */
@Validated
@ConfigurationProperties("rehearsal.analytics")
public record AnalyticsSettings(
    @DefaultValue("rehearsal") @NotBlank String namespace,
    @DefaultValue("1") @Min(1) int generation,
    @DefaultValue("16") @Min(1) @Max(1_024) int slots,
    @DefaultValue("2s") Duration redisTimeout,
    @DefaultValue @Valid FoldSettings fold,
    @DefaultValue @Valid LiveSettings live,
    @DefaultValue @Valid WatchSettings watch) {

  /**
   * How events are folded.
   *
   * @param threads that read, each a consumer of its own
   * @param batch the most records of one poll
   * @param cachedTracks sessions that each thread keeps in memory, about 1 KB each
   * @param heartbeat how often the age of the dashboards is noted
   * @param settle how often watermarks of quiet slots are moved and compared
   */
  public record FoldSettings(
      @DefaultValue("2") @Min(1) int threads,
      @DefaultValue("5000") @Min(1) int batch,
      @DefaultValue("20000") @Min(0) int cachedTracks,
      @DefaultValue("250ms") Duration heartbeat,
      @DefaultValue("1s") Duration settle) {}

  /**
   * Who counts as there.
   *
   * @param active since the last sign of life: counted as active now
   * @param shown since the last sign of life: still shown in the live view
   * @param rows the most that a live view shows, the latest active first
   */
  public record LiveSettings(
      @DefaultValue("2m") Duration active,
      @DefaultValue("1h") Duration shown,
      @DefaultValue("1000") @Min(1) int rows) {}

  /**
   * How changes are pushed to watching dashboards.
   *
   * @param look how often Redis is asked whether a watched cohort has changed
   * @param interval the least time between two changes sent
   * @param perCaller the most streams that one caller may have
   * @param longest after which a stream ends and the browser connects again, with a new token
   */
  public record WatchSettings(
      @DefaultValue("100ms") Duration look,
      @DefaultValue("250ms") Duration interval,
      @DefaultValue("8") @Min(1) int perCaller,
      @DefaultValue("30m") Duration longest) {}
}
