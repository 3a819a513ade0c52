-- Errors of ours that nobody expected, so that whoever runs the place finds the code that a person was shown, on whichever
-- node it happened. Kind and place are names from our code and from libraries; no message, no text, no owner, no address.
create table error_note (
    id          varchar(36)  not null primary key,
    code        varchar(8)   not null,
    occurred_at ${instant}   not null,
    kind        varchar(200) not null,
    place       varchar(200) not null
);
create index ix_error_note_occurred on error_note (occurred_at);
create index ix_error_note_code on error_note (code);
