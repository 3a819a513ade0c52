-- What helps when somebody is stuck, and what was asked or said without being asked for. Placeholders as in V1.

-- One help that was chosen: what kind, which step of it, and the person's own words for the step if they wrote any.
-- What became of it is never stored: it follows from the stretches of work.
create table intervention (
    id          varchar(36) not null primary key,
    user_id     varchar(36) not null references app_user (id) on delete cascade,
    instance_id varchar(36) not null references task_instance (id) on delete cascade,
    task_id     varchar(36) references task (id) on delete set null,
    kind        varchar(16) not null,
    step        varchar(32) not null,
    chosen_at   ${instant}  not null,
    text        varchar(200),
    ticked_at   ${instant},
    row_version integer     not null
);
create index ix_intervention_user on intervention (user_id, chosen_at);
create index ix_intervention_instance on intervention (instance_id, chosen_at);

-- One question, hint, celebration or reminder that was shown, and what the person made of it. They share one budget.
create table prompt_event (
    id           varchar(36) not null primary key,
    user_id      varchar(36) not null references app_user (id) on delete cascade,
    kind         varchar(24) not null,
    task_id      varchar(36) references task (id) on delete set null,
    shown_at     ${instant}  not null,
    response     varchar(16),
    responded_at ${instant},
    row_version  integer     not null
);
create index ix_prompt_event_user on prompt_event (user_id, shown_at);
create index ix_prompt_event_task on prompt_event (task_id);
create index ix_intervention_task on intervention (task_id);

-- The work of the last hours is found without reading the work of years.
create index ix_work_session_user on work_session (user_id, started_at);
