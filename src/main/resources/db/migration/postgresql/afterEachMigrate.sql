-- See beforeEachMigrate.
do $$
declare
    owned regclass;
begin
    for owned in
        select oid from pg_class
        where relnamespace = current_schema()::regnamespace and relrowsecurity and not relforcerowsecurity
    loop
        execute format('alter table %s force row level security', owned);
    end loop;
end
$$;
