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
