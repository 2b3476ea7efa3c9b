create table cohorts (
  id          uuid primary key,
  name        text not null,
  join_code   text not null unique,
  leaderboard boolean not null,
  version     bigint not null,
  created_at  timestamptz not null
);

comment on column cohorts.version is 'counts up with every change that is told as an event';

create table cohort_members (
  cohort_id  uuid not null references cohorts,
  account_id uuid not null references accounts,
  role       text not null check (role in ('LEARNER', 'INSTRUCTOR')),
  joined_at  timestamptz not null,
  left_at    timestamptz,
  version    bigint not null default 1,
  primary key (cohort_id, account_id)
);

create index cohort_members_by_account on cohort_members (account_id, cohort_id) where left_at is null;
