-- A migration to come, for RowSecurityTest: it changes rows of everybody and makes an owned table.
update emotion set name = name || ' again';
create table later_thing (id varchar(36) not null primary key, user_id varchar(36) not null references app_user (id));
