create table outbox (
  id           bigint generated always as identity primary key,
  shard        smallint not null,
  record_key   text not null,
  event_id     uuid not null,
  type         text not null,
  occurred_at  timestamptz not null,
  payload      bytea not null,
  trace_parent text,
  created_at   timestamptz not null default clock_timestamp()
);

comment on table outbox is 'events not yet known to be in Kafka; a row is deleted when it is';

-- A queue: nearly empty, always changing. Vacuum it by churn, not by its size.
alter table outbox set (
  autovacuum_vacuum_scale_factor = 0,
  autovacuum_vacuum_threshold = 2000,
  autovacuum_vacuum_cost_delay = 0
);
