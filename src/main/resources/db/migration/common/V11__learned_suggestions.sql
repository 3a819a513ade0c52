-- What a learned model said when something was suggested, and what was known then. Placeholders as in V1; bytes as in V2.

-- Which model was in charge, or why none was. A model is named by its text and not by a key: it may be gone long before
-- what it once suggested is.
alter table decision add column model_version varchar(80);
alter table decision add column arm varchar(8);
alter table decision add column fallback varchar(24);
-- Whether something harder could have had a place, and whether it got it.
alter table decision add column stretch varchar(8);
-- What was known of each thing that could have been suggested, with the consent to learning only: the tasks with what
-- was predicted of them, how much the person had started by then, the numbers, and what the numbers mean.
alter table decision add column instances integer;
alter table decision add column scored ${bytes};
alter table decision add column snapshot ${bytes};
alter table decision add column schema_hash varchar(64);

-- What was predicted of what was shown, as it was said then.
alter table impression add column p_choose ${number};
alter table impression add column p_complete ${number};
alter table impression add column net ${number};
alter table impression add column minutes_p50 ${number};
alter table impression add column minutes_low ${number};
alter table impression add column minutes_high ${number};
alter table impression add column confidence ${number};
-- Why it was suggested, as it was said then; only where a model was in charge.
alter table impression add column reasons ${json};
