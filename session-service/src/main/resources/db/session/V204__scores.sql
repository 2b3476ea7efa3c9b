create table stage_scores (
  session_id     uuid not null references sessions,
  stage_id       text not null,
  attempt        int not null,
  rubric_version text not null,
  evaluator      text not null check (evaluator in ('RULES', 'LLM', 'HUMAN')),
  points         int not null check (points between 0 and 100),
  scored_at      timestamptz not null,
  score          jsonb not null,
  primary key (session_id, stage_id, attempt, rubric_version)
);

-- The judgement that counts for each attempt: a human's before a machine's, then the newest.
create view current_stage_scores as
select distinct on (session_id, stage_id, attempt) *
from stage_scores
order by session_id, stage_id, attempt, evaluator = 'HUMAN' desc, scored_at desc, rubric_version;

create table session_scores (
  session_id      uuid not null references sessions,
  session_version bigint not null,
  rubric_version  text not null,
  evaluator       text not null check (evaluator in ('RULES', 'LLM', 'HUMAN')),
  points          int not null check (points between 0 and 100),
  scored_at       timestamptz not null,
  score           jsonb not null,
  primary key (session_id, session_version, rubric_version)
);

create view current_session_scores as
select distinct on (session_id) *
from session_scores
order by session_id, session_version desc, evaluator = 'HUMAN' desc, scored_at desc, rubric_version;

create table probes (
  session_id uuid not null references sessions,
  probe_id   text not null,
  stage_id   text not null,
  attempt    int not null,
  text       text not null,
  raised_at  timestamptz not null,
  primary key (session_id, probe_id)
);
