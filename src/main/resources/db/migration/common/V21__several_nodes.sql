-- Which node does what one node does for all, and until when no other one does it: the table of ShedLock. One row for each
-- schedule, no row of a person. Times in UTC without a zone, as it wants
-- them. On SQLite, where there is one process, it stays empty.
create table schedule_lock (
    name       varchar(64)  not null primary key,
    lock_until timestamp    not null,
    locked_at  timestamp    not null,
    locked_by  varchar(255) not null
);

-- Each sign-in has a token by which another node knows the browser again, should its own be gone. Whether it also
-- outlives the browser, and being left alone, is what "Stay signed in" asks for: until now whoever had a token.
alter table sign_in add column stays boolean default false not null;
update sign_in set stays = true where series_hash is not null;
