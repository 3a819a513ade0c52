-- What comes back by itself, and how dread changes while something waits. Placeholders as in V1.

-- Every how many days, weeks or months a routine comes; absent means each. The day, as ISO text, from which is counted.
alter table task add column routine_every integer;
alter table task add column routine_from varchar(10);
create index ix_task_routine on task (user_id) where routine_frequency <> 'NONE';

-- Which days of which routine were put onto the list: the key makes sure that it happens once, on however many nodes.
create table routine_slot (
    id          varchar(36) not null primary key,
    user_id     varchar(36) not null references app_user (id) on delete cascade,
    task_id     varchar(36) not null references task (id) on delete cascade,
    local_date  varchar(10) not null,
    slot        varchar(5)  not null,
    instance_id varchar(36) references task_instance (id) on delete set null,
    made_at     ${instant}  not null,
    constraint uq_routine_slot unique (task_id, local_date, slot)
);
create index ix_routine_slot_user on routine_slot (user_id, task_id, local_date);
create index ix_routine_slot_instance on routine_slot (instance_id);

-- Dread that was said again while something waited. The first one of an instance is the one from when it was added.
create table aversion_reading (
    id          varchar(36) not null primary key,
    user_id     varchar(36) not null references app_user (id) on delete cascade,
    instance_id varchar(36) not null references task_instance (id) on delete cascade,
    read_at     ${instant}  not null,
    value       ${number}   not null,
    resolution  integer     not null
);
create index ix_aversion_reading_instance on aversion_reading (instance_id, read_at);
