-- What days with a model brought beside days with rules, over those who agreed to it, as of the last daily look: counts and
-- means, see analytics.metric.TurnComparison. Placeholders as in V1.

alter table ml_control add column turns ${json};
