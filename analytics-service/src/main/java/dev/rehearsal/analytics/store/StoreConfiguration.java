package dev.rehearsal.analytics.store;

import dev.rehearsal.analytics.AnalyticsSettings;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** The connection to Redis. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

  /**
   * Lettuce would keep commands while disconnected and send those without a reply again. The fold
   * decides itself what to do again, after a look at the watermarks.
   */
  @Bean
  LettuceClientOptionsBuilderCustomizer analyticsRedisOptions() {
    return options ->
        options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS).replayFilter(_ -> true);
  }

  @Bean
  Keyspace analyticsKeyspace(AnalyticsSettings settings) {
    return new Keyspace(settings.namespace(), settings.generation(), settings.slots());
  }

  @Bean
  RedisLinks analyticsRedisLinks(LettuceConnectionFactory connections, AnalyticsSettings settings) {
    return new RedisLinks(connections, settings.redisTimeout());
  }

  /** For all that only read. */
  @Bean(destroyMethod = "close")
  RedisLink analyticsReadLink(RedisLinks links) {
    return links.open();
  }
}
