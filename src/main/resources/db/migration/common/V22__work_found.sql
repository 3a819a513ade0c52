-- The work of one instance, and what ended since an instant, are found without reading the work of years. With one
-- column each that fits, SQLite took the index of all work of the person; minutes without a clock time have no end.
drop index ix_work_session_instance;
create index ix_work_session_instance on work_session (instance_id, user_id, ended_at);
create index ix_work_session_ended on work_session (user_id, ended_at) where ended_at is not null;
