-- What was suggested, from the moment of choosing to what came of it: decision, impression, pick (the instance that was
-- started from it), outcome. The pick is a column of the instance, so that a start writes no row more.

create table decision (
    id          varchar(36) not null primary key,
    user_id     varchar(36) not null references app_user (id) on delete cascade,
    decided_at  ${instant}  not null,
    surface     varchar(8)  not null,
    mode        varchar(32) not null,
    policy      varchar(40) not null,
    energy      ${number},
    minutes     ${number},
    candidates  integer     not null,
    randomised  boolean     not null,
    seed        bigint,
    safe_set    ${json}
);
create index ix_decision_user on decision (user_id, decided_at);

create table impression (
    id           varchar(36) not null primary key,
    user_id      varchar(36) not null references app_user (id) on delete cascade,
    decision_id  varchar(36) not null references decision (id) on delete cascade,
    task_id      varchar(36) not null references task (id) on delete cascade,
    shown_at     ${instant}  not null,
    slot         integer     not null,
    score        ${number}   not null,
    propensity   ${number}   not null,
    features     ${json},
    response     varchar(16),
    reason       varchar(16),
    responded_at ${instant},
    thumb        integer,
    constraint uq_impression unique (decision_id, slot)
);
create index ix_impression_user on impression (user_id, shown_at);
create index ix_impression_task on impression (task_id, shown_at);

alter table task_instance add column impression_id varchar(36) references impression (id) on delete set null;
create index ix_task_instance_impression on task_instance (impression_id);
