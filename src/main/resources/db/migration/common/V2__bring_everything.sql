-- What a complete import needs beside the first schema. Placeholders as in V1, and
--   bytes    SQLite blob, PostgreSQL bytea

-- LEGACY: files of the older app. OWN: an export of ours; such a batch and its rows are left out of exports.
alter table import_batch add column kind varchar(16) not null default 'LEGACY';
alter table import_batch add column undone_at ${instant};

-- A file as the person brought it, byte for byte, until they delete it. Its parts are compressed one by one.
create table import_original (
    id         varchar(36)  not null primary key,
    user_id    varchar(36)  not null references app_user (id) on delete cascade,
    batch_id   varchar(36)  references import_batch (id) on delete set null,
    file_name  varchar(255) not null,
    sha256     varchar(64)  not null,
    size_bytes bigint       not null,
    stored_at  ${instant}   not null
);
create index ix_import_original_user on import_original (user_id, stored_at);

create table import_original_part (
    original_id varchar(36) not null references import_original (id) on delete cascade,
    part_no     integer     not null,
    user_id     varchar(36) not null references app_user (id) on delete cascade,
    content     ${bytes}    not null,
    primary key (original_id, part_no)
);

alter table task_instance add column archived boolean not null default false;
-- The first two days of the older app asked what stood in the way, and how far beyond one's strength it went.
alter table task_instance add column blocker varchar(40);
alter table task_instance add column overextension ${number};

alter table job_task add column import_batch_id varchar(36) references import_batch (id) on delete set null;
alter table user_preference add column import_batch_id varchar(36) references import_batch (id) on delete set null;
alter table survey add column import_batch_id varchar(36) references import_batch (id) on delete set null;

create table survey_answer (
    id                varchar(36)  not null primary key,
    user_id           varchar(36)  not null references app_user (id) on delete cascade,
    survey_id         varchar(36)  references survey (id) on delete cascade,
    legacy_id         varchar(200),
    question_category varchar(200),
    question_id       varchar(200) not null,
    question_version  integer,
    answer_value      ${text},
    answer_text       ${text},
    answered_at       ${instant},
    import_batch_id   varchar(36)  references import_batch (id) on delete set null,
    row_version       integer      not null,
    constraint uq_survey_answer_legacy unique (user_id, legacy_id, question_id)
);
create index ix_survey_answer_survey on survey_answer (survey_id);

-- What stood here before a row of a later import took its place, so that an undo can put it back.
alter table import_record add column before_state ${json};
create index ix_import_record_target on import_record (user_id, target_id);
