-- What was let go within a window is found without reading what was let go before it, as it is for what was completed.
create index ix_task_instance_cancelled on task_instance (user_id, cancelled_at) where cancelled_at is not null;
-- How often things were put off is counted for one person and not by way of everybody's.
create index ix_instance_postponement_user on instance_postponement (user_id, instance_id);
