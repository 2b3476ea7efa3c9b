package dev.rehearsal.analytics.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lettuce.core.RedisFuture;
import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.async.RedisScriptingAsyncCommands;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Runs a script that is kept by the server under its digest, and brings it there if it is not. */
public final class SlotScript {

  /** Applies {@link SlotChanges}. */
  public static final SlotScript APPLY = new SlotScript("apply.lua");

  private final byte[] source;
  private final String digest;

  SlotScript(String resource) {
    try (InputStream in = SlotScript.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      this.source = in.readAllBytes();
      this.digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(source));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Applies the changes of several slots in one round trip; each slot's are applied or not on their
   * own.
   *
   * @return whether each was applied
   * @throws RedisAwayException if that is not known of one of them
   */
  public static List<Boolean> apply(RedisLink link, List<SlotChanges> changes) {
    List<RedisFuture<Long>> sent =
        link.send(
            redis -> {
              List<RedisFuture<Long>> replies = new ArrayList<>(changes.size());
              for (SlotChanges slot : changes) {
                replies.add(APPLY.run(redis, slot.keys(), slot.arguments()));
              }
              return replies;
            });
    List<Boolean> applied = new ArrayList<>(changes.size());
    for (int i = 0; i < changes.size(); i++) {
      SlotChanges slot = changes.get(i);
      applied.add(APPLY.reply(link, sent.get(i), slot.keys(), slot.arguments()) == 1);
    }
    return applied;
  }

  RedisFuture<Long> run(
      RedisScriptingAsyncCommands<byte[], byte[]> redis, byte[][] keys, byte[][] arguments) {
    return redis.evalsha(digest, ScriptOutputType.INTEGER, keys, arguments);
  }

  long reply(RedisLink link, RedisFuture<Long> sent, byte[][] keys, byte[][] arguments) {
    try {
      return link.await(sent);
    } catch (RedisAwayException away) {
      if (away.getCause() instanceof RedisNoScriptException) {
        return link.call(redis -> evaluate(redis, keys, arguments));
      }
      throw away;
    }
  }

  private RedisFuture<Long> evaluate(
      RedisClusterAsyncCommands<byte[], byte[]> redis, byte[][] keys, byte[][] arguments) {
    return redis.eval(new String(source, UTF_8), ScriptOutputType.INTEGER, keys, arguments);
  }
}
