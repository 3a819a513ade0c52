-- A migration may have to change rows of everybody. The login that owns the tables is held by FORCE alone, so FORCE is
-- lifted here and put back by afterEachMigrate, both inside the transaction of the migration: nobody else sees it.
do $$
declare
    owned regclass;
begin
    for owned in
        select oid from pg_class where relnamespace = current_schema()::regnamespace and relforcerowsecurity
    loop
        execute format('alter table %s no force row level security', owned);
    end loop;
end
$$;
