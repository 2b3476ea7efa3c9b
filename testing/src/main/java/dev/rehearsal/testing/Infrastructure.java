package dev.rehearsal.testing;

/** Servers that are running. */
sealed interface Infrastructure permits EmbeddedInfrastructure, ContainerInfrastructure {
  String kafkaBootstrap();

  Database database(String name);

  /** Without a database number. */
  String redisUri();
}
