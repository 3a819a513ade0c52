-- Statistics of people who said yes to them, handed out with noise. Placeholders as in V1 and V2.

-- What was handed out, or begun: the noise is in it, and no person. A release that stopped half-way counts: what it may
-- have shown cannot be known any more. The database itself refuses a third in one year (UTC), whatever two nodes do.
create table aggregate_release (
    id          varchar(36) not null primary key,
    in_year     integer     not null,
    turn        integer     not null check (turn in (1, 2)),
    began_at    ${instant}  not null,
    finished_at ${instant},
    published   integer,
    withheld    integer,
    -- The files as they were made, as a ZIP.
    content     ${bytes},
    sha256      varchar(64),
    constraint uq_aggregate_release_turn unique (in_year, turn)
);

-- How much of their privacy a person has spent, in which release: twice a year at most. Rows are added and never changed,
-- see platform.persistence.AppendOnly, and go with the account. A release outlives the people in it, so it is named here
-- and not referred to.
create table privacy_ledger (
    id         varchar(36) not null primary key,
    user_id    varchar(36) not null references app_user (id) on delete cascade,
    release_id varchar(36) not null,
    in_year    integer     not null,
    turn       integer     not null check (turn in (1, 2)),
    epsilon    ${number}   not null,
    spent_at   ${instant}  not null,
    constraint uq_privacy_ledger_turn unique (user_id, in_year, turn)
);
