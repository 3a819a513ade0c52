-- The fourth wall, for whatever tables there are by now: each table with a user_id shows and takes rows of one owner
-- only, the one that the transaction names in app.owner; without a name there are none. Runs at every start, so it
-- looks first and changes only what is missing. See docs/security/isolation.md.
do $$
declare
    app_role constant name := left('tas_app_' || current_database(), 63);
    may_become constant text :=
        case when current_setting('server_version_num')::integer >= 160000 then 'SET' else 'MEMBER' end;
    owned record;
    place record;
begin
    -- Two nodes may start at once.
    perform pg_advisory_xact_lock(hashtext('row security of the task aversion system'));

    for owned in
        select c.oid::regclass as place,
               c.relrowsecurity and c.relforcerowsecurity as closed,
               exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'owner_only') as has_policy
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'user_id' and not a.attisdropped
        where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
    loop
        if not owned.closed then
            execute format('alter table %s enable row level security, force row level security', owned.place);
        end if;
        if not owned.has_policy then
            execute format(
                'create policy owner_only on %s using (user_id = nullif(current_setting(''app.owner'', true), ''''))'
                || ' with check (user_id = nullif(current_setting(''app.owner'', true), ''''))',
                owned.place);
        end if;
    end loop;

    -- The application works as a role that owns no table and cannot pass by the policies. Where the login may not make
    -- roles, FORCE holds the login itself.
    if not exists (select from pg_roles where rolname = app_role) then
        begin
            execute format('create role %I nologin', app_role);
        exception when insufficient_privilege or duplicate_object or unique_violation then
            null;
        end;
    end if;
    if not exists (select from pg_roles where rolname = app_role) then
        return;
    end if;
    if not pg_has_role(app_role, may_become) then
        begin
            execute format('grant %I to current_user', app_role);
        exception when insufficient_privilege then
            null;
        end;
    end if;
    if not has_schema_privilege(app_role, current_schema(), 'usage') then
        execute format('grant usage on schema %I to %I', current_schema(), app_role);
    end if;
    for place in
        select c.oid::regclass as name, wanted.rights
        from pg_class c
        cross join lateral (
            select case
                when c.relname = 'flyway_schema_history' then array['select']
                else array['select', 'insert', 'update', 'delete']
            end as rights) wanted
        where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
          and exists (
              select from unnest(wanted.rights) as wish(privilege)
              where not has_table_privilege(app_role, c.oid, privilege))
    loop
        execute format('grant %s on %s to %I', array_to_string(place.rights, ', '), place.name, app_role);
    end loop;
end
$$;
