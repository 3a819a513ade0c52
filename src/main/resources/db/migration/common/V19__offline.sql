-- What was tapped without a connection and arrived later. Placeholders as in V1.

-- One tap, in the order in which the server got to know of it, with what became of it; never changed. The number that the
-- browser gave it keeps it from being taken twice. What was taken stands in the entry; only of what could not be taken are
-- words and ratings kept here.
create table sync_event (
    id              varchar(36) not null primary key,
    user_id         varchar(36) not null references app_user (id) on delete cascade,
    client_event_id varchar(36) not null,
    arrival         bigint      not null,
    kind            varchar(16) not null,
    instance_id     varchar(36) references task_instance (id) on delete set null,
    happened_at     ${instant}  not null,
    clock_offset_ms bigint      not null,
    arrived_at      ${instant}  not null,
    outcome         varchar(16) not null,
    reason          varchar(24),
    payload         ${json},
    constraint uq_sync_event_client unique (user_id, client_event_id),
    constraint uq_sync_event_arrival unique (user_id, arrival)
);
create index ix_sync_event_instance on sync_event (instance_id);
create index ix_sync_event_user on sync_event (user_id, happened_at);
