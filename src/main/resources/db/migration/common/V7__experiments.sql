-- Experiments that a person does on themselves, and what was drawn for a task on a day, stored before it is shown.

create table experiment (
    id          varchar(36) not null primary key,
    user_id     varchar(36) not null references app_user (id) on delete cascade,
    strategy    varchar(16) not null,
    seed        bigint      not null,
    started_at  ${instant}  not null,
    ended_at    ${instant},
    row_version integer     not null
);
-- At most one runs, whatever happens in two tabs at once.
create unique index uq_experiment_running on experiment (user_id) where ended_at is null;

create table experiment_assignment (
    id            varchar(36) not null primary key,
    user_id       varchar(36) not null references app_user (id) on delete cascade,
    experiment_id varchar(36) not null references experiment (id) on delete cascade,
    task_id       varchar(36) not null references task (id) on delete cascade,
    draw_no       integer     not null,
    arm           varchar(8)  not null,
    day_no        integer     not null,
    assigned_at   ${instant}  not null,
    start_by      ${instant}  not null,
    constraint uq_experiment_assignment_draw unique (experiment_id, draw_no),
    constraint uq_experiment_assignment_day unique (experiment_id, task_id, day_no)
);
create index ix_experiment_assignment_user on experiment_assignment (user_id, assigned_at);
create index ix_experiment_assignment_task on experiment_assignment (task_id);
