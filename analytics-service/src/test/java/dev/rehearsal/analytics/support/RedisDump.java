package dev.rehearsal.analytics.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.lettuce.core.RedisClient;
import io.lettuce.core.ScoredValue;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.StringCodec;
import java.util.Map;
import java.util.TreeMap;

/** Everything the fold has written, readable and comparable. */
public final class RedisDump {

  private RedisDump() {}

  /**
   * What is in the database under the prefix, without what says when and by whom it was written.
   */
  public static Map<String, String> of(String uri, String prefix) {
    Map<String, String> dump = new TreeMap<>();
    try (RedisClient client = RedisClient.create(uri);
        StatefulRedisConnection<String, String> connection =
            client.connect(new StringCodec(ISO_8859_1))) {
      RedisCommands<String, String> redis = connection.sync();
      for (String key : redis.keys(prefix + "*")) {
        String name = key.substring(prefix.length());
        if (!name.contains("}:change:")
            && !name.endsWith("}:watermarks")
            && !name.endsWith("}:freshness")) {
          dump.put(name, value(redis, key));
        }
      }
    }
    return dump;
  }

  private static String value(RedisCommands<String, String> redis, String key) {
    return switch (redis.type(key)) {
      case "hash" -> new TreeMap<>(redis.hgetall(key)).toString();
      case "zset" ->
          redis.zrangeWithScores(key, 0, -1).stream().map(RedisDump::text).toList().toString();
      case "string" -> String.valueOf(redis.get(key));
      default -> throw new IllegalStateException("an unexpected kind of key: " + key);
    };
  }

  private static String text(ScoredValue<String> member) {
    return member.getValue() + "=" + member.getScore();
  }
}
