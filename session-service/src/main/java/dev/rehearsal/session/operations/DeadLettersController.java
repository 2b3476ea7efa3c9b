package dev.rehearsal.session.operations;

import dev.rehearsal.platform.messaging.Consumer;
import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.platform.security.Role;
import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.platform.web.Page;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dead letters for administrators; for everybody else there is nothing here. */
@RestController
@RequestMapping("/api/operations/dead-letters")
class DeadLettersController {

  private final DeadLetterDesk desk;

  DeadLettersController(DeadLetterDesk desk) {
    this.desk = desk;
  }

  record HeapView(String consumer, String topic, long waiting) {}

  record Redriven(int redriven) {}

  /** How many letters wait, for each consumer and topic. */
  @GetMapping
  Page<HeapView> heaps(Caller caller) {
    requireAdministrator(caller);
    return asking(() -> new Page<>(allHeaps().stream().map(this::view).toList(), null));
  }

  /** The letters that wait, with the reason each was set aside. */
  @GetMapping("/{consumer}/{topic}")
  Page<DeadLetter> letters(
      Caller caller,
      @PathVariable String consumer,
      @PathVariable String topic,
      @RequestParam(required = false) @Nullable Integer limit) {
    requireAdministrator(caller);
    Heap heap = heap(consumer, topic);
    return asking(() -> new Page<>(desk.look(heap, Page.limit(limit)), null));
  }

  /** Sends waiting letters to their topic again, at most a hundred at a time. */
  @PostMapping("/{consumer}/{topic}/redrive")
  Redriven redrive(Caller caller, @PathVariable String consumer, @PathVariable String topic) {
    requireAdministrator(caller);
    Heap heap = heap(consumer, topic);
    return asking(() -> new Redriven(desk.redrive(heap, Page.LARGEST_LIMIT)));
  }

  private HeapView view(Heap heap) {
    return new HeapView(heap.consumer().groupId(), heap.topic().topicName(), desk.waiting(heap));
  }

  private static List<Heap> allHeaps() {
    return Arrays.stream(Consumer.values())
        .flatMap(
            consumer -> consumer.topics().stream().sorted().map(topic -> new Heap(consumer, topic)))
        .toList();
  }

  private static Heap heap(String consumer, String topic) {
    return allHeaps().stream()
        .filter(heap -> heap.consumer().groupId().equals(consumer))
        .filter(heap -> heap.topic().topicName().equals(topic))
        .findFirst()
        .orElseThrow(ApiException::notFound);
  }

  private static void requireAdministrator(Caller caller) {
    if (!caller.is(Role.ADMIN)) {
      throw ApiException.notFound();
    }
  }

  private static <T> T asking(Supplier<T> kafka) {
    try {
      return kafka.get();
    } catch (KafkaException away) {
      throw ApiException.unavailable("Kafka does not answer.", Duration.ofSeconds(5));
    }
  }
}
