-- Questionnaires that are filled in here, not only brought: begun, gone on with, sent. Placeholders as in V1.

-- Which wording was answered; absent for what came with a file.
alter table survey add column questionnaire_version integer;
-- When the first answer was given; absent for what came with a file. Without submitted_at it is still open.
alter table survey add column started_at ${instant};
-- Of a check-in some weeks after the person began: which week it belongs to.
alter table survey add column week_no integer;
create index ix_survey_kind on survey (user_id, kind, started_at);
