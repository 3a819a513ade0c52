-- What was done within a time, with all that tables over years ask of it: read from here alone, in the order of time.
-- A row of task_instance is wide, and the person's own words stand in the middle of it; to look each of tens of thousands
-- up cost as much as all figures made from them. No text of a person is in this index; flags are words of the import.
create index ix_task_instance_done on task_instance (
    user_id, completed_at, id, task_id, actual_confirmed, recommendation_used, flags,
    created_at, initialized_at, first_started_at,
    initialization_expected_aversion, expected_aversion, actual_aversion, expected_relief, actual_relief,
    estimate_minutes, actual_minutes, duration_minutes, completion_percent,
    state, deleted_at
) where state = 'COMPLETED' and deleted_at is null;
