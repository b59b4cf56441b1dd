create table attempt_waits (
  budget text primary key,
  failed_in_row integer not null,
  wait_until_ms bigint not null
);

-- Failures added up: per day for codes, per hour for networks.
create table attempt_sums (
  budget text not null,
  period bigint not null,
  failed integer not null,
  primary key (budget, period)
);
