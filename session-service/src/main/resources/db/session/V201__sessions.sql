create table sessions (
  id           uuid primary key,
  learner_id   uuid not null,
  cohort_ids   uuid[] not null,
  problem_id   text not null,
  framework_id text not null,
  mode         text not null check (mode in ('INTERVIEW', 'DRILL', 'UNTIMED')),
  status       text not null check (status in ('IN_PROGRESS', 'COMPLETED', 'ABANDONED')),
  started_at   timestamptz not null,
  ended_at     timestamptz,
  version      bigint not null,
  stages       jsonb not null
);

comment on column sessions.version is 'of the last event; events count contiguously from 1';
comment on column sessions.stages is 'the plan and how far it got; loaded and stored whole';

create index sessions_by_learner on sessions (learner_id, id);

create table artifacts (
  session_id      uuid not null references sessions,
  stage_id        text not null,
  attempt         int not null,
  artifact        jsonb not null,
  started_at      timestamptz not null,
  completed_at    timestamptz not null,
  planned_seconds int not null,
  spent_seconds   int not null,
  late            boolean not null,
  primary key (session_id, stage_id, attempt)
);

comment on table artifacts is 'what was handed in; a row never changes';

create table drafts (
  session_id uuid not null references sessions,
  stage_id   text not null,
  version    bigint not null,
  artifact   jsonb not null,
  saved_at   timestamptz not null,
  primary key (session_id, stage_id)
);
