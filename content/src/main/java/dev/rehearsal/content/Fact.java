package dev.rehearsal.content;

import java.util.List;

/**
 * What the interviewer knows about one topic, and tells when asked.
 *
 * @param topic stable name such as {@code scale}
 * @param asks words and phrases by which a question about the topic is recognised
 */
public record Fact(String topic, List<String> asks, String answer) {

  public Fact {
    asks = List.copyOf(asks);
  }
}
