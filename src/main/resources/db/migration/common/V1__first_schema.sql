-- One script for both databases. The placeholders are the few types that differ:
--   instant  SQLite timestamp (milliseconds), PostgreSQL timestamp with time zone
--   json     SQLite clob, PostgreSQL jsonb
--   text     SQLite clob, PostgreSQL text
--   number   SQLite double, PostgreSQL double precision
-- Ids are UUID v7 as text. Every owned table carries user_id, which Hibernate uses as the tenant.

create table app_user (
    id                   varchar(36)  not null primary key,
    username             varchar(64)  not null,
    username_key         varchar(64)  not null,
    email                varchar(254),
    email_key            varchar(254),
    password_hash        varchar(255),
    role                 varchar(16)  not null,
    guest                boolean      not null,
    data_sharing_consent boolean      not null,
    consent_at           ${instant},
    survey_completed     boolean      not null,
    created_at           ${instant}   not null,
    last_login_at        ${instant},
    row_version          integer      not null,
    constraint uq_app_user_username unique (username_key),
    constraint uq_app_user_email unique (email_key)
);

create table user_preference (
    id          varchar(36)  not null primary key,
    user_id     varchar(36)  not null references app_user (id) on delete cascade,
    pref_key    varchar(100) not null,
    pref_value  ${text}      not null,
    updated_at  ${instant}   not null,
    row_version integer      not null,
    constraint uq_user_preference unique (user_id, pref_key)
);

create table import_batch (
    id          varchar(36)  not null primary key,
    user_id     varchar(36)  not null references app_user (id) on delete cascade,
    source_name varchar(255) not null,
    zone_id     varchar(64),
    status      varchar(16)  not null,
    started_at  ${instant}   not null,
    finished_at ${instant},
    report      ${json},
    row_version integer      not null
);
create index ix_import_batch_user on import_batch (user_id, started_at);

create table task (
    id                       varchar(36)   not null primary key,
    user_id                  varchar(36)   not null references app_user (id) on delete cascade,
    legacy_id                varchar(200),
    name                     varchar(1200) not null,
    name_key                 varchar(1200) not null,
    description              ${text},
    task_type                varchar(16)   not null,
    type                     varchar(16)   not null,
    is_recurring             boolean       not null,
    version                  integer       not null,
    default_estimate_minutes ${number},
    default_initial_aversion ${number},
    routine_frequency        varchar(16)   not null,
    routine_time             varchar(5),
    completion_window_hours  integer,
    completion_window_days   integer,
    placeholder              boolean       not null,
    demo                     boolean       not null,
    extra                    ${json},
    import_batch_id          varchar(36)   references import_batch (id) on delete set null,
    created_at               ${instant}    not null,
    updated_at               ${instant}    not null,
    archived_at              ${instant},
    deleted_at               ${instant},
    row_version              integer       not null,
    constraint uq_task_legacy unique (user_id, legacy_id)
);
create index ix_task_user_name on task (user_id, name_key);

create table task_category (
    task_id  varchar(36)  not null references task (id) on delete cascade,
    user_id  varchar(36)  not null references app_user (id) on delete cascade,
    name     varchar(200) not null,
    position integer      not null,
    primary key (task_id, position)
);

create table task_routine_day (
    task_id varchar(36) not null references task (id) on delete cascade,
    user_id varchar(36) not null references app_user (id) on delete cascade,
    day     integer     not null,
    primary key (task_id, day)
);

create table task_snapshot (
    id          varchar(36) not null primary key,
    user_id     varchar(36) not null references app_user (id) on delete cascade,
    task_id     varchar(36) not null references task (id) on delete cascade,
    version     integer     not null,
    content     ${json}     not null,
    taken_at    ${instant}  not null,
    constraint uq_task_snapshot unique (task_id, version)
);

create table task_note (
    id          varchar(36) not null primary key,
    user_id     varchar(36) not null references app_user (id) on delete cascade,
    task_id     varchar(36) not null references task (id) on delete cascade,
    noted_at    ${instant},
    content     ${text}     not null,
    position    integer     not null,
    row_version integer     not null
);
create index ix_task_note_task on task_note (task_id, position);

create table job (
    id              varchar(36)  not null primary key,
    user_id         varchar(36)  not null references app_user (id) on delete cascade,
    legacy_id       varchar(200),
    name            varchar(200) not null,
    task_type       varchar(16),
    description     ${text},
    demo            boolean      not null,
    import_batch_id varchar(36)  references import_batch (id) on delete set null,
    created_at      ${instant}   not null,
    updated_at      ${instant}   not null,
    deleted_at      ${instant},
    row_version     integer      not null,
    constraint uq_job_legacy unique (user_id, legacy_id)
);

create table job_task (
    job_id     varchar(36) not null references job (id) on delete cascade,
    task_id    varchar(36) not null references task (id) on delete cascade,
    user_id    varchar(36) not null references app_user (id) on delete cascade,
    created_at ${instant}  not null,
    primary key (job_id, task_id)
);
create index ix_job_task_task on job_task (task_id);

create table emotion (
    id               varchar(36)  not null primary key,
    user_id          varchar(36)  not null references app_user (id) on delete cascade,
    name             varchar(100) not null,
    name_key         varchar(100) not null,
    persistent_value ${number},
    demo             boolean      not null,
    import_batch_id  varchar(36)  references import_batch (id) on delete set null,
    created_at       ${instant}   not null,
    deleted_at       ${instant},
    row_version      integer      not null,
    constraint uq_emotion_name unique (user_id, name_key)
);

create table task_instance (
    id                               varchar(36)   not null primary key,
    user_id                          varchar(36)   not null references app_user (id) on delete cascade,
    legacy_id                        varchar(200),
    task_id                          varchar(36)   references task (id) on delete set null,
    task_name                        varchar(1200) not null,
    task_version                     integer       not null,
    state                            varchar(16)   not null,
    legacy_status                    varchar(32),
    origin                           varchar(16)   not null,
    demo                             boolean       not null,
    import_batch_id                  varchar(36)   references import_batch (id) on delete set null,
    zone_id                          varchar(64),
    time_precision                   varchar(16)   not null,
    -- when
    created_at                       ${instant}    not null,
    initialized_at                   ${instant},
    first_started_at                 ${instant},
    started_at                       ${instant},
    completed_at                     ${instant},
    cancelled_at                     ${instant},
    due_at                           ${instant},
    planned_kind                     varchar(16)   not null,
    planned_for                      ${instant},
    cue                              varchar(200),
    edited_at                        ${instant},
    forgotten_asked_at               ${instant},
    deleted_at                       ${instant},
    -- the guess: only what the person said
    estimate_minutes                 ${number},
    estimate_source                  varchar(16),
    expected_aversion                ${number},
    expected_aversion_source         varchar(16),
    expected_aversion_resolution     integer,
    initial_aversion                 ${number},
    initialization_expected_aversion ${number},
    expected_relief                  ${number},
    expected_relief_source           varchar(16),
    expected_relief_resolution       integer,
    expected_mental_energy           ${number},
    expected_difficulty              ${number},
    expected_cognitive_load          ${number},
    expected_emotional_load          ${number},
    expected_physical_load           ${number},
    expected_stress                  ${number},
    motivation                       ${number},
    physical_context                 varchar(200),
    description                      ${text},
    -- what the app expected at the same moment, kept apart
    model_minutes                    ${number},
    model_minutes_low                ${number},
    model_minutes_high               ${number},
    model_aversion                   ${number},
    model_relief                     ${number},
    model_version                    varchar(40),
    -- the outcome: only what the person said
    actual_aversion                  ${number},
    actual_aversion_resolution       integer,
    actual_relief                    ${number},
    actual_relief_resolution         integer,
    actual_mental_energy             ${number},
    actual_difficulty                ${number},
    actual_cognitive                 ${number},
    actual_emotional                 ${number},
    actual_physical                  ${number},
    actual_stress                    ${number},
    completion_expected_aversion     ${number},
    actual_confirmed                 boolean       not null,
    completion_percent               ${number},
    actual_minutes                   ${number},
    actual_minutes_source            varchar(16),
    completion_notes                 ${text},
    cancellation_category            varchar(100),
    cancellation_note                ${text},
    -- seed fields
    recommendation_used              boolean,
    recommendation_viewed            boolean,
    recommendation_source            varchar(200),
    anticipation_planned             ${number},
    anticipation_at_start            ${number},
    excitement_change                ${number},
    gladness_after                   ${number},
    capacity_before                  ${number},
    capacity_after                   ${number},
    time_since_last_completion       ${number},
    -- derived on every transition and edit
    active_minutes                   ${number},
    duration_minutes                 ${number},
    delay_minutes                    ${number},
    procrastination_score            ${number},
    proactive_score                  ${number},
    behavioral_score                 ${number},
    net_relief                       ${number},
    net_emotional                    ${number},
    serendipity_factor               ${number},
    disappointment_factor            ${number},
    environmental_effect             ${number},
    skills_improved                  ${text},
    flags                            varchar(400),
    extra_predicted                  ${json},
    extra_actual                     ${json},
    row_version                      integer       not null,
    constraint uq_task_instance_legacy unique (user_id, legacy_id)
);
create index ix_task_instance_state on task_instance (user_id, state);
create index ix_task_instance_completed on task_instance (user_id, completed_at);
create index ix_task_instance_task on task_instance (user_id, task_id, completed_at);
create index ix_task_instance_created on task_instance (user_id, created_at);
create index ix_task_instance_initialized on task_instance (task_id, initialized_at);
-- One running instance per person, whatever happens in two tabs at once.
create unique index uq_task_instance_running on task_instance (user_id) where state = 'RUNNING' and deleted_at is null;

create table instance_emotion (
    id          varchar(36) not null primary key,
    user_id     varchar(36) not null references app_user (id) on delete cascade,
    instance_id varchar(36) not null references task_instance (id) on delete cascade,
    emotion_id  varchar(36) not null references emotion (id) on delete cascade,
    phase       varchar(8)  not null,
    intensity   ${number},
    rated       boolean     not null,
    constraint uq_instance_emotion unique (instance_id, emotion_id, phase)
);
create index ix_instance_emotion_emotion on instance_emotion (user_id, emotion_id);

create table work_session (
    id             varchar(36) not null primary key,
    user_id        varchar(36) not null references app_user (id) on delete cascade,
    instance_id    varchar(36) not null references task_instance (id) on delete cascade,
    started_at     ${instant},
    ended_at       ${instant},
    minutes        ${number},
    source         varchar(16) not null,
    pause_reason   ${text},
    completion_pct ${number}
);
create index ix_work_session_instance on work_session (instance_id, started_at);

create table instance_postponement (
    id          varchar(36) not null primary key,
    user_id     varchar(36) not null references app_user (id) on delete cascade,
    instance_id varchar(36) not null references task_instance (id) on delete cascade,
    postponed_at ${instant} not null,
    reason      ${text},
    old_due     ${instant},
    new_due     ${instant},
    cue         varchar(200)
);
create index ix_instance_postponement_instance on instance_postponement (instance_id, postponed_at);

create table instance_event (
    id          varchar(36) not null primary key,
    user_id     varchar(36) not null references app_user (id) on delete cascade,
    instance_id varchar(36) not null references task_instance (id) on delete cascade,
    occurred_at ${instant}  not null,
    kind        varchar(24) not null,
    from_state  varchar(16),
    to_state    varchar(16),
    payload     ${json}
);
create index ix_instance_event_instance on instance_event (instance_id, occurred_at);

create table cancellation_category (
    id           varchar(36)  not null primary key,
    user_id      varchar(36)  not null references app_user (id) on delete cascade,
    category_key varchar(100) not null,
    label        varchar(200) not null,
    row_version  integer      not null,
    constraint uq_cancellation_category unique (user_id, category_key)
);

create table survey (
    id                       varchar(36) not null primary key,
    user_id                  varchar(36) not null references app_user (id) on delete cascade,
    kind                     varchar(40) not null,
    mental_health_indicators ${json},
    challenges               ${json},
    submitted_at             ${instant},
    row_version              integer     not null
);
create index ix_survey_user on survey (user_id, submitted_at);

create table note (
    id              varchar(36)  not null primary key,
    user_id         varchar(36)  not null references app_user (id) on delete cascade,
    legacy_id       varchar(200),
    content         ${text}      not null,
    noted_at        ${instant},
    import_batch_id varchar(36)  references import_batch (id) on delete set null,
    deleted_at      ${instant},
    row_version     integer      not null,
    constraint uq_note_legacy unique (user_id, legacy_id)
);

create table import_file (
    id            varchar(36)  not null primary key,
    user_id       varchar(36)  not null references app_user (id) on delete cascade,
    batch_id      varchar(36)  not null references import_batch (id) on delete cascade,
    file_name     varchar(255) not null,
    sha256        varchar(64)  not null,
    header        ${text}      not null,
    rows_read     integer      not null,
    constraint uq_import_file unique (batch_id, file_name)
);

-- One row per source row, verbatim: nothing that was read is ever lost.
create table import_record (
    id          varchar(36)  not null primary key,
    user_id     varchar(36)  not null references app_user (id) on delete cascade,
    batch_id    varchar(36)  not null references import_batch (id) on delete cascade,
    file_name   varchar(255) not null,
    line_no     integer      not null,
    source_key  varchar(400),
    fingerprint varchar(64)  not null,
    raw         ${text}      not null,
    outcome     varchar(16)  not null,
    target_kind varchar(24),
    target_id   varchar(36),
    warnings    ${json}
);
create index ix_import_record_batch on import_record (batch_id, file_name, line_no);
create index ix_import_record_key on import_record (user_id, target_kind, source_key);
