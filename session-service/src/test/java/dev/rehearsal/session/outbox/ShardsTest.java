package dev.rehearsal.session.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShardsTest {

  private static final int COUNT = 16;

  private final OutboxFixture outbox = new OutboxFixture();

  @AfterEach
  void close() {
    outbox.close();
  }

  @Test
  void areAllOwnedByTheOnlyInstance() throws Exception {
    try (OutboxConnection only = OutboxConnection.open(outbox.source())) {
      Shards shards = new Shards(COUNT);
      shards.rebalance(only);
      assertThat(shards.owned()).hasSize(COUNT);
    }
  }

  @Test
  void areSharedBetweenInstancesAndNeverOwnedTwice() throws Exception {
    try (OutboxConnection one = OutboxConnection.open(outbox.source());
        OutboxConnection other = OutboxConnection.open(outbox.source())) {
      Shards ones = new Shards(COUNT);
      Shards others = new Shards(COUNT);
      ones.rebalance(one);
      others.rebalance(other);

      assertThat(ones.owned()).hasSize(COUNT / 2);
      assertThat(others.owned()).hasSize(COUNT / 2).doesNotContainAnyElementsOf(ones.owned());
    }
  }

  @Test
  void goToTheInstanceThatIsLeft() throws Exception {
    try (OutboxConnection survivor = OutboxConnection.open(outbox.source())) {
      Shards shards = new Shards(COUNT);
      try (OutboxConnection other = OutboxConnection.open(outbox.source())) {
        new Shards(COUNT).rebalance(other);
        shards.rebalance(survivor);
        assertThat(shards.owned()).hasSize(COUNT / 2);
      }

      shards.rebalance(survivor);
      assertThat(shards.owned()).hasSize(COUNT);
    }
  }
}
