-- What a person lets the app keep, and what they delete. Placeholders as in V1 and V2.

-- Said yes or no, when, where and to which words. Rows are added and never changed: platform.persistence.AppendOnly
-- puts triggers on this table that refuse anything else. They go with the account.
create table consent_event (
    id           varchar(36) not null primary key,
    user_id      varchar(36) not null references app_user (id) on delete cascade,
    purpose      varchar(32) not null,
    given        boolean     not null,
    text_version integer     not null,
    way          varchar(16) not null,
    occurred_at  ${instant}  not null
);
create index ix_consent_event_purpose on consent_event (user_id, purpose, occurred_at);

-- What was deleted a moment ago and may still be brought back: taken out of its tables, kept here for ten minutes,
-- then gone for good. It is no backup and no part of an export.
create table deletion_holding (
    id       varchar(36) not null primary key,
    user_id  varchar(36) not null references app_user (id) on delete cascade,
    kind     varchar(32) not null,
    held_at  ${instant}  not null,
    until_at ${instant}  not null
);
create index ix_deletion_holding_user on deletion_holding (user_id, until_at);

create table deletion_holding_part (
    holding_id varchar(36) not null references deletion_holding (id) on delete cascade,
    part_no    integer     not null,
    user_id    varchar(36) not null references app_user (id) on delete cascade,
    content    ${bytes}    not null,
    primary key (holding_id, part_no)
);

-- What stays of old answers when a person lets them be rolled up: for each task and month how many answers there were
-- and what they add up to. A month is the person's own, see platform.time.DayBoundary.
create table month_figure (
    id        varchar(36) not null primary key,
    user_id   varchar(36) not null references app_user (id) on delete cascade,
    task_id   varchar(36) references task (id) on delete cascade,
    month     varchar(7)  not null,
    begins_at ${instant}  not null,
    ends_at   ${instant}  not null,
    figure    varchar(40) not null,
    answers   integer     not null,
    total     ${number}   not null
);
create index ix_month_figure_month on month_figure (user_id, month);
