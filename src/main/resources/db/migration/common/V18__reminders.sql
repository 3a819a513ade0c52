-- What was reminded of, and the browsers that it may be sent to. Placeholders as in V1.

-- What was reminded of when: the key makes sure that it happens once, on however many nodes. The slot is the thing's id,
-- or a word for what is about a whole day; local_date is the person's day. Rows go after a week.
create table reminder (
    id          varchar(36) not null primary key,
    user_id     varchar(36) not null references app_user (id) on delete cascade,
    kind        varchar(16) not null,
    slot        varchar(36) not null,
    local_date  varchar(10) not null,
    instance_id varchar(36) references task_instance (id) on delete cascade,
    prompt_id   varchar(36) references prompt_event (id) on delete cascade,
    shown_at    ${instant}  not null,
    taken_at    ${instant},
    constraint uq_reminder_slot unique (user_id, kind, slot, local_date)
);
create index ix_reminder_shown on reminder (user_id, shown_at);
create index ix_reminder_instance on reminder (instance_id);
create index ix_reminder_prompt on reminder (prompt_id);

-- A browser that a person lets reminders come to: where its push service takes them, and by what only that browser reads
-- them. Bound to the sign-in of that browser, if there are sign-ins: it goes when the browser is signed out.
create table push_subscription (
    id            varchar(36)   not null primary key,
    user_id       varchar(36)   not null references app_user (id) on delete cascade,
    sign_in_id    varchar(36)   references sign_in (id) on delete cascade,
    endpoint      varchar(1000) not null,
    endpoint_hash varchar(64)   not null,
    p256dh        varchar(100)  not null,
    auth_secret   varchar(40)   not null,
    sender_key    varchar(64)   not null,
    created_at    ${instant}    not null,
    constraint uq_push_subscription unique (user_id, endpoint_hash)
);
create index ix_push_subscription_sign_in on push_subscription (sign_in_id);

-- The one pair of keys by which push services know this installation. The private one is encrypted under SECRET_KEY.
create table push_key (
    id          integer      not null primary key check (id = 1),
    public_key  varchar(200) not null,
    private_key varchar(600) not null,
    made_at     ${instant}   not null
);
