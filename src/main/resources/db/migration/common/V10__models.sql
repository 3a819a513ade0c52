-- What was learned, which of it is shown, and what the operator has to know of it. Placeholders as in V1 and V2.
--
-- These tables belong to nobody (no user_id, no row level security): a model is learned from several people and shown to
-- several. No row holds a person's id, name or text. platform.persistence.SharedTables lists them; only
-- recommendation.internal.registry touches them.

create table ml_model (
    id           varchar(36) not null primary key,
    kind         varchar(16) not null,
    version      varchar(80) not null,
    status       varchar(16) not null,
    status_since ${instant}  not null,
    -- Why it is not shown any more; absent for what may still be.
    ended_by     varchar(16),
    created_at   ${instant}  not null,
    window_from  ${instant},
    window_to    ${instant},
    n_people     integer     not null,
    n_rows       integer     not null,
    n_started    integer     not null,
    schema_hash  varchar(64) not null,
    code_version varchar(40) not null,
    params       ${json}     not null,
    metrics      ${json}     not null,
    calibration  ${json}     not null,
    gate         ${json}     not null,
    -- All targets in one, see recommendation.model.ModelBytes; absent once it was wiped.
    content      ${bytes},
    sha256       varchar(64) not null,
    -- What was in charge before it, and is again if it is rolled back.
    parent_id    varchar(36) references ml_model (id) on delete set null,
    -- The moment at which consents were read, in epoch milliseconds: who had said no by then is not in it.
    consent_epoch bigint     not null,
    -- By when it has to go, because somebody who is in it said no or left.
    forget_by    ${instant}
);
create index ix_ml_model_status on ml_model (status);
-- At most one is in charge, whatever two nodes do at once.
create unique index uq_ml_model_active on ml_model (status) where status = 'ACTIVE';
create index ix_ml_model_parent on ml_model (parent_id);

-- Who is in a model: keyed hashes, under a key of the year. Whether somebody who is asked about is in it can be told, who
-- is in it cannot.
create table ml_model_person (
    model_id varchar(36) not null references ml_model (id) on delete cascade,
    mark     varchar(64) not null,
    key_year integer     not null,
    primary key (model_id, mark)
);

-- The operator's log. The version stays when the model is gone.
create table ml_model_event (
    id          varchar(36) not null primary key,
    model_id    varchar(36) references ml_model (id) on delete set null,
    version     varchar(80),
    occurred_at ${instant}  not null,
    kind        varchar(24) not null,
    detail      varchar(200)
);
create index ix_ml_model_event_occurred on ml_model_event (occurred_at);
create index ix_ml_model_event_model on ml_model_event (model_id);

-- How often a step of the ladder was not taken, by day (UTC) and cause.
create table ml_fallback (
    day   varchar(10) not null,
    cause varchar(24) not null,
    times bigint      not null,
    primary key (day, cause)
);

-- One row: the lease of the one trainer across nodes, how far it is, what there was to learn from when somebody last
-- looked, and the switch to rules only.
create table ml_control (
    id            varchar(8) not null primary key,
    rules_only    boolean    not null,
    holder        varchar(36),
    until_at      ${instant},
    step          varchar(16),
    steps_done    integer    not null,
    steps_all     integer    not null,
    cancel_asked  boolean    not null,
    looked_at     ${instant},
    n_people      integer    not null,
    n_started     integer    not null,
    n_unfinished  integer    not null,
    n_answers     integer    not null,
    n_days        integer    not null,
    trained_at    ${instant},
    trained_to    ${instant},
    train_by      ${instant}
);
insert into ml_control (id, rules_only, steps_done, steps_all, cancel_asked, n_people, n_started, n_unfinished, n_answers, n_days)
values ('ONE', false, 0, 0, false, 0, 0, 0, 0, 0);
