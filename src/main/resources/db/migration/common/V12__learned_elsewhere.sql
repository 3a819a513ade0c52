-- Rows that were given out to be learned from elsewhere: who was in them, so that a model that comes back can be held
-- against those who agree then, and forgotten like any other. Keyed hashes as in ml_model_person.
create table ml_export_person (
    export_id   varchar(36) not null,
    exported_at ${instant}  not null,
    mark        varchar(64) not null,
    key_year    integer     not null,
    primary key (export_id, mark)
);
create index ix_ml_export_person_exported on ml_export_person (exported_at);
