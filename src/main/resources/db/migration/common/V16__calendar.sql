-- A door that lets a calendar program read, and nothing else: it comes with the secret of a link, of which only the keyed
-- hash is kept. One for each account. Placeholders as in V1.
create table calendar_link (
    id           varchar(36) not null primary key,
    account_id   varchar(36) not null references app_user (id) on delete cascade,
    code_hash    varchar(64) not null,
    with_names   boolean     not null,
    created_at   ${instant}  not null,
    last_read_at ${instant},
    constraint uq_calendar_link_account unique (account_id),
    constraint uq_calendar_link_code unique (code_hash)
);
