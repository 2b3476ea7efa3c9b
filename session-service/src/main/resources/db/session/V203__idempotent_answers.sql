create table idempotent_answers (
  claim      bytea primary key,
  principal  uuid not null,
  body_hash  bytea not null,
  status     int not null,
  body       text not null,
  location   text,
  etag       text,
  created_at timestamptz not null
);

comment on column idempotent_answers.claim is 'SHA-256 over principal, route and key';

create index idempotent_answers_by_age on idempotent_answers using brin (created_at);
