-- The doors: who may come in, and how. Nothing here is "owned" (no user_id, no row level security), because it is read
-- before anybody is signed in. platform.persistence.DoorTables lists these tables; only account.internal touches them.

alter table app_user add column last_seen_at ${instant};
alter table app_user add column password_changed_at ${instant};
-- The secret of the second factor, encrypted; it counts once it was confirmed by a code.
alter table app_user add column totp_secret varchar(255);
alter table app_user add column totp_confirmed_at ${instant};
-- The last time step that was used: a code counts once.
alter table app_user add column totp_step integer;

-- One row for each device that a person signed in on. Without a series it ends with the browser session; with one, the
-- browser comes back by a token that changes at each use. Tokens are stored as keyed hashes only.
create table sign_in (
    id               varchar(36) not null primary key,
    account_id       varchar(36) not null references app_user (id) on delete cascade,
    browser          varchar(60) not null,
    series_hash      varchar(64),
    token_hash       varchar(64),
    previous_hash    varchar(64),
    rotated_at       ${instant},
    created_at       ${instant}  not null,
    authenticated_at ${instant}  not null,
    last_seen_at     ${instant}  not null,
    expires_at       ${instant}  not null,
    constraint uq_sign_in_series unique (series_hash)
);
create index ix_sign_in_account on sign_in (account_id);

create table invite (
    id         varchar(36) not null primary key,
    account_id varchar(36) not null references app_user (id) on delete cascade,
    code_hash  varchar(64) not null,
    created_at ${instant}  not null,
    expires_at ${instant}  not null,
    used_at    ${instant},
    constraint uq_invite_code unique (code_hash)
);

create table recovery_code (
    id         varchar(36) not null primary key,
    account_id varchar(36) not null references app_user (id) on delete cascade,
    code_hash  varchar(64) not null,
    used_at    ${instant},
    constraint uq_recovery_code unique (account_id, code_hash)
);

-- A way back that was sent by mail.
create table reset_link (
    id         varchar(36) not null primary key,
    account_id varchar(36) not null references app_user (id) on delete cascade,
    code_hash  varchar(64) not null,
    created_at ${instant}  not null,
    expires_at ${instant}  not null,
    used_at    ${instant},
    constraint uq_reset_link_code unique (code_hash)
);
