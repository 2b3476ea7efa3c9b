create table accounts (
  id            uuid primary key,
  email         text not null unique,
  display_name  text not null,
  password_hash text not null,
  roles         text[] not null check (roles <@ array ['LEARNER', 'INSTRUCTOR', 'ADMIN']),
  created_at    timestamptz not null
);

comment on column accounts.email is 'normalised: trimmed, lower case';
